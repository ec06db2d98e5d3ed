import { sourceColumns } from '@renderer/register/sourceColumns'
import { textIn } from '@shared/model/base'
import type { Call } from '@shared/model/call'
import type { Programme } from '@shared/model/programme'
import { fundingShares } from '@shared/rules/budget'
import { groupBy } from '@shared/rules/groupBy'
import { homeZone } from '@shared/rules/time'
import { linksColumn } from '@renderer/register/linksColumn'
import { nameOf } from '@renderer/register/names'
import { statusColumn } from '@renderer/register/statusColumn'
import type { Column } from '@renderer/ui/table/types'
import { formatList, formatMoment } from '@renderer/ui/format'
import { homeTime } from '../call/closing'
import { euroColumn } from '../columns'
import type { ProgrammeContext } from './programmeFields'

/** The columns of the table of programmes. */
export function programmeColumns(context: ProgrammeContext): readonly Column<Programme>[] {
  const { t, language, today, records } = context
  const calls = groupBy(records.call.values(), ({ programmeId }) => programmeId)
  const now = new Date().toISOString()
  /** The open or coming call that closes first. */
  const nextCall = ({ id }: Programme): Call | undefined =>
    (calls.get(id) ?? [])
      .filter(({ closesAt }) => closesAt > now)
      .sort((a, b) => (a.closesAt < b.closesAt ? -1 : 1))[0]
  const organisation = (id: string | null) => nameOf(records.organisation, id, language)

  return [
    {
      kind: 'text',
      id: 'name',
      field: 'name',
      header: t('model.field.name'),
      value: (programme) => textIn(programme.name, language),
      width: 220,
      grow: 2,
    },
    {
      kind: 'text',
      id: 'abbreviation',
      field: 'abbreviation',
      header: t('model.field.abbreviation'),
      value: (programme) => programme.abbreviation,
      width: 110,
      grow: 0,
    },
    {
      kind: 'text',
      id: 'period',
      field: 'period',
      header: t('model.field.period'),
      value: (programme) => programme.period,
      width: 115,
      grow: 0,
    },
    statusColumn(t, records.status.values(), today),
    {
      kind: 'date',
      id: 'nextClosing',
      header: t('funding.programme.nextClosing'),
      value: (programme) => {
        const call = nextCall(programme)
        return call ? homeTime(call.closesAt) : null
      },
      text: (programme) => {
        const call = nextCall(programme)
        return call ? formatMoment(call.closesAt, homeZone, language) : ''
      },
      width: 175,
      grow: 0,
    },
    euroColumn(language, {
      id: 'funding',
      header: t('funding.programme.money'),
      value: ({ funding }) => (funding.length > 0 ? fundingShares(funding).total : null),
    }),
    {
      kind: 'text',
      id: 'managingAuthority',
      field: 'managingAuthorityId',
      header: t('model.field.managingAuthority'),
      value: ({ managingAuthorityId }) => organisation(managingAuthorityId),
    },
    {
      kind: 'text',
      id: 'jointSecretariat',
      field: 'jointSecretariatId',
      header: t('model.field.jointSecretariat'),
      value: ({ jointSecretariatId }) => organisation(jointSecretariatId),
      shown: false,
    },
    {
      kind: 'text',
      id: 'nationalContact',
      field: 'nationalContactId',
      header: t('model.field.nationalContact'),
      value: ({ nationalContactId }) => organisation(nationalContactId),
      shown: false,
    },
    {
      kind: 'text',
      id: 'coFinancier',
      field: 'coFinancierId',
      header: t('model.field.coFinancier'),
      value: ({ coFinancierId }) => organisation(coFinancierId),
      shown: false,
    },
    {
      kind: 'text',
      id: 'regions',
      header: t('model.field.regions'),
      value: ({ regionIds }) =>
        regionIds.map((id) => nameOf(records.region, id, language)).join(', '),
      shown: false,
    },
    {
      kind: 'text',
      id: 'priorities',
      header: t('model.field.priorities'),
      value: ({ priorities }) =>
        priorities.map(({ code, name }) => `${code} ${textIn(name, language)}`.trim()).join('; '),
      shown: false,
    },
    {
      kind: 'text',
      id: 'languages',
      header: t('model.field.languages'),
      value: ({ languages }) =>
        formatList(
          languages.map((one) => t(`common.languages.${one}`)),
          language,
        ),
      shown: false,
    },
    {
      kind: 'text',
      id: 'ourRole',
      field: 'ourRole',
      header: t('model.field.ourRole'),
      value: (programme) => programme.ourRole,
      shown: false,
    },
    {
      kind: 'text',
      id: 'website',
      field: 'website',
      header: t('model.field.website'),
      value: (programme) => programme.website,
      shown: false,
    },
    linksColumn(context),
    ...sourceColumns<Programme>(t),
  ]
}
