import { spokenLanguages } from '@shared/model/language'
import { funding, fundingSources } from '@shared/model/money'
import type { Programme } from '@shared/model/programme'
import { fundingShares } from '@shared/rules/budget'
import { choicesOf } from '@renderer/register/choices'
import type { RegisterContext } from '@renderer/register/definition'
import { periodFields, sourceFields } from '@renderer/register/fields'
import { linkGroups, organisationSource, sourceOf } from '@renderer/register/sources'
import type { FieldDef } from '@renderer/ui/form/types'
import type { FormValues } from '@renderer/ui/form/values'
import { formatEuros, formatTenths } from '@renderer/ui/format'

export const programmeUses = [
  'organisation',
  'region',
  'status',
  'call',
  'body',
  'strategy',
  'goal',
  'area',
  'agreement',
] as const
export type ProgrammeContext = RegisterContext<(typeof programmeUses)[number]>

/** The form of a programme. */
export function programmeFields(context: ProgrammeContext): readonly FieldDef<Programme>[] {
  const { t, language, records } = context
  const organisations = organisationSource(records.organisation, language)
  return [
    { kind: 'localLine', name: 'name', label: t('model.field.name'), required: true },
    { kind: 'text', name: 'abbreviation', label: t('model.field.abbreviation'), span: 3 },
    {
      kind: 'text',
      name: 'period',
      label: t('model.field.period'),
      hint: t('registers.programme.periodHint'),
      span: 3,
    },
    ...periodFields<Programme>(t),
    { kind: 'lines', name: 'ourRole', label: t('model.field.ourRole') },
    {
      kind: 'multiChoice',
      name: 'languages',
      label: t('model.field.languages'),
      choices: choicesOf(spokenLanguages, (one) => t(`common.languages.${one}`)),
    },

    { kind: 'heading', label: t('model.field.programmeArea') },
    {
      kind: 'records',
      name: 'regionIds',
      label: t('model.field.regions'),
      source: sourceOf(records.region, language),
    },
    { kind: 'localText', name: 'area', label: t('model.field.description'), rows: 2 },

    { kind: 'heading', label: t('funding.programme.content') },
    {
      kind: 'rows',
      name: 'priorities',
      label: t('model.field.priorities'),
      addLabel: t('funding.programme.addPriority'),
      ordered: true,
      make: () => ({ code: '', name: { fi: '', en: '', sv: '' }, objectives: [] }),
      fields: [
        { kind: 'text', name: 'code', label: t('model.field.code'), span: 2 },
        { kind: 'localLine', name: 'name', label: t('model.field.name') },
        {
          kind: 'texts',
          name: 'objectives',
          label: t('model.field.objectives'),
          addLabel: t('funding.programme.addObjective'),
        },
      ],
    },

    {
      kind: 'rows',
      name: 'funding',
      label: t('model.field.funding'),
      addLabel: t('funding.programme.addFunding'),
      make: () => ({ source: 'eu', label: '', amount: null }),
      summary: (rows) => fundingSummary(rows, context),
      fields: [
        {
          kind: 'choice',
          name: 'source',
          label: t('model.field.source'),
          choices: choicesOf(fundingSources, (one) => t(`model.fundingSource.${one}`)),
          span: 2,
        },
        { kind: 'text', name: 'label', label: t('funding.programme.label'), span: 2 },
        {
          kind: 'money',
          name: 'amount',
          label: t('funding.programme.amount'),
          required: true,
          span: 2,
        },
      ],
    },

    { kind: 'heading', label: t('funding.programme.authorities') },
    ...(['managingAuthority', 'jointSecretariat', 'nationalContact', 'coFinancier'] as const).map(
      (name): FieldDef<Programme> => ({
        kind: 'record',
        name: `${name}Id`,
        label: t(`model.field.${name}`),
        source: organisations,
        span: 3,
      }),
    ),

    { kind: 'heading', label: t('funding.more') },
    { kind: 'text', name: 'website', label: t('model.field.website'), input: 'url' },
    {
      kind: 'links',
      name: 'links',
      label: t('model.field.links'),
      groups: linkGroups(records, ['strategy', 'goal', 'area', 'agreement', 'body'], context),
    },
    { kind: 'lines', name: 'note', label: t('model.field.note') },
    ...sourceFields<Programme>(t),
  ]
}

/** "Yhteensä 43 000 000,00 €: EU 50,0 %, …" of the rows that can be read as they stand. */
function fundingSummary(
  typed: readonly FormValues[],
  { t, language }: Pick<ProgrammeContext, 't' | 'language'>,
): string {
  const known = typed.flatMap((row) => {
    const read = funding.safeParse(row)
    return read.success ? [read.data] : []
  })
  if (known.length === 0) return ''
  const { total, rows } = fundingShares(known)
  const shares = rows.map(({ funding: { source, label }, share }) =>
    t('funding.programme.fundingPart', {
      source: label || t(`model.fundingSource.${source}`),
      percent: share.tenths === null ? '' : formatTenths(share.tenths, language),
    }).trim(),
  )
  return t('funding.programme.fundingSum', {
    sum: formatEuros(total, language),
    shares: shares.join(', '),
  })
}
