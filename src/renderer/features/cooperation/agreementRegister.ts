import { textIn } from '@shared/model/base'
import type { Agreement } from '@shared/model/agreement'
import { CaseButton, caseColumn, caseFormFields } from '@renderer/register/caseFields'
import { register } from '@renderer/register/definition'
import { knownPeriodFields, sourceFields } from '@renderer/register/fields'
import { linkName } from '@renderer/register/names'
import { validityColumn } from '@renderer/register/period'
import { sourceColumns } from '@renderer/register/sourceColumns'
import { linkGroups } from '@renderer/register/sources'
import { formatKnownDay, formatList } from '@renderer/ui/format'

/** Cooperation agreements and the instruments that bodies rest on. */
export const agreementRegister = register({
  kind: 'agreement',
  uses: ['region', 'organisation', 'body', 'programme', 'project'],
  words: (t) => ({
    title: t('cooperation.agreement.title'),
    add: t('cooperation.agreement.add'),
    empty: t('cooperation.agreement.empty'),
    emptyText: t('cooperation.agreement.emptyText'),
  }),
  name: (agreement, { language }) => textIn(agreement.name, language),
  PanelActions: CaseButton,
  defaultView: { sort: [{ id: 'name', descending: false }] },
  columns: ({ t, language, today, records }) => [
    {
      kind: 'text',
      id: 'name',
      field: 'name',
      header: t('model.field.name'),
      value: ({ name }) => textIn(name, language),
      width: 260,
      grow: 2,
    },
    {
      kind: 'text',
      id: 'parties',
      header: t('model.field.parties'),
      value: ({ parties }) =>
        formatList(
          parties.map((party) => linkName(records, party, language)).filter((name) => name !== ''),
          language,
        ),
      width: 200,
    },
    {
      kind: 'date',
      id: 'signedOn',
      field: 'signedOn',
      header: t('model.field.signedOn'),
      value: ({ signedOn }) => signedOn,
      width: 120,
      grow: 0,
    },
    {
      kind: 'date',
      id: 'from',
      header: t('model.field.from'),
      value: ({ from }) => from,
      text: ({ from, precision }) => (from ? formatKnownDay(from, precision, language) : ''),
      width: 110,
      grow: 0,
    },
    {
      kind: 'date',
      id: 'until',
      header: t('model.field.until'),
      value: ({ until }) => until,
      text: ({ until, untilPrecision }) =>
        until ? formatKnownDay(until, untilPrecision, language) : '',
      width: 110,
      grow: 0,
    },
    validityColumn<Agreement>(t, today),
    caseColumn(t),
    ...sourceColumns<Agreement>(t),
  ],
  fields: (context) => {
    const { t, records } = context
    return [
      { kind: 'localLine', name: 'name', label: t('model.field.name'), required: true },
      {
        kind: 'links',
        name: 'parties',
        label: t('model.field.parties'),
        groups: linkGroups(records, ['region', 'organisation', 'body'], context),
      },
      { kind: 'day', name: 'signedOn', label: t('model.field.signedOn'), span: 3 },
      ...knownPeriodFields<Agreement>(t),
      {
        kind: 'links',
        name: 'links',
        label: t('model.field.links'),
        groups: linkGroups(records, ['body', 'programme', 'project'], context),
      },
      { kind: 'lines', name: 'note', label: t('model.field.note') },
      ...caseFormFields<Agreement>(t),
      ...sourceFields<Agreement>(t),
    ]
  },
})
