import { responsibilityKinds, type Responsibility } from '@shared/model/responsibility'
import { choicesOf } from '@renderer/register/choices'
import { register } from '@renderer/register/definition'
import { periodFields, sourceFields } from '@renderer/register/fields'
import { nameOf } from '@renderer/register/names'
import { notEnded } from '@renderer/register/period'
import { linkGroups, peopleSource, sourceOf } from '@renderer/register/sources'
import { DutyTableButton } from './DutyTableButton'
import { responsibilityColumns, responsibilityUses } from './responsibilityColumns'
import { bearerName } from './standing'
import { Uncovered } from './Uncovered'

/** Who answers for each area, who stands in, and who acts on any day. */
export const responsibilityRegister = register({
  kind: 'responsibility',
  uses: responsibilityUses,
  words: (t) => ({
    title: t('registers.responsibility.title'),
    add: t('registers.responsibility.add'),
    empty: t('registers.responsibility.empty'),
    emptyText: t('registers.responsibility.emptyText'),
  }),
  name: (row, context) =>
    context.t('registers.responsibility.name', {
      area: nameOf(context.records.area, row.areaId, context.language),
      holder: bearerName(row.holderId, row.holderRole, context) || context.t('common.unnamed'),
    }),
  defaultView: { sort: [{ id: 'area', descending: false }], filters: notEnded },
  dayLabel: (t) => t('registers.responsibility.day'),
  past: {
    whole: ['area', 'cover'],
    hint: (t) => t('registers.responsibility.pastHint'),
    banner: (t, day) => t('registers.responsibility.pastBanner', { day }),
  },
  Above: Uncovered,
  Tools: DutyTableButton,
  columns: responsibilityColumns,
  fields: (context) => {
    const { t, language, records } = context
    const people = peopleSource(records.person, records.organisation, language)
    return [
      {
        kind: 'record',
        name: 'areaId',
        label: t('model.field.area'),
        source: sourceOf(records.area, language),
        required: true,
      },
      {
        kind: 'choice',
        name: 'kind',
        label: t('model.field.kind'),
        choices: choicesOf(responsibilityKinds, (kind) => t(`model.responsibilityKind.${kind}`)),
      },
      {
        kind: 'record',
        name: 'holderId',
        label: t('model.field.holder'),
        hint: t('registers.responsibility.holderHint'),
        source: people,
        span: 3,
      },
      {
        kind: 'text',
        name: 'holderRole',
        label: t('model.field.holderRole'),
        span: 3,
      },
      {
        kind: 'record',
        name: 'deputyId',
        label: t('model.field.deputy'),
        source: people,
        span: 3,
      },
      { kind: 'text', name: 'deputyRole', label: t('model.field.deputyRole'), span: 3 },
      ...periodFields<Responsibility>(t),
      { kind: 'text', name: 'basis', label: t('model.field.basis') },
      {
        kind: 'links',
        name: 'links',
        label: t('model.field.links'),
        hint: t('registers.responsibility.linksHint'),
        groups: linkGroups(records, ['goal'], context),
      },
      { kind: 'lines', name: 'note', label: t('model.field.note') },
      ...sourceFields<Responsibility>(t),
    ]
  },
})
