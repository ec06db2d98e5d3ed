import { statusLayers, statusStates, type Status } from '@shared/model/status'
import { finnishOrder } from '@shared/texts/format'
import { choicesOf } from '@renderer/register/choices'
import type { RegisterContext } from '@renderer/register/definition'
import { knownPeriodFields, sourceFields } from '@renderer/register/fields'
import { dutiesField } from '@renderer/register/suspension/dutiesField'
import { membershipName } from '@renderer/register/names'
import { linkGroups } from '@renderer/register/sources'
import type { FieldDef, LinkGroup } from '@renderer/ui/form/types'

const named = [
  'body',
  'programme',
  'project',
  'agreement',
  'strategy',
  'region',
  'organisation',
] as const

/** What can have a status. A membership can be suspended while its region is not, and the other way. */
export const statusUses = [...named, 'membership'] as const

/** The form of one status period. */
export function statusFields(
  context: RegisterContext<(typeof statusUses)[number]>,
): readonly FieldDef<Status>[] {
  const { t } = context
  return [
    {
      kind: 'link',
      name: 'subject',
      label: t('model.field.subject'),
      hint: t('registers.status.subjectHint'),
      groups: subjects(context),
      required: true,
    },
    {
      kind: 'choice',
      name: 'layer',
      label: t('model.field.layer'),
      choices: choicesOf(statusLayers, (layer) => t(`model.statusLayer.${layer}`)),
      span: 3,
    },
    {
      kind: 'choice',
      name: 'state',
      label: t('model.field.state'),
      choices: choicesOf(statusStates, (state) => t(`model.statusState.${state}`)),
      span: 3,
    },
    ...knownPeriodFields<Status>(t),
    { kind: 'lines', name: 'reason', label: t('model.field.reason') },
    { kind: 'text', name: 'decisionReference', label: t('model.field.decisionReference') },
    { kind: 'lines', name: 'allowed', label: t('model.field.allowed') },
    dutiesField<Status>(t),
    { kind: 'day', name: 'reviewOn', label: t('model.field.reviewOn'), span: 3 },
    ...sourceFields<Status>(t),
  ]
}

function subjects(context: RegisterContext<(typeof statusUses)[number]>): LinkGroup[] {
  const { t, language, records } = context
  const memberships = [...records.membership.values()]
    .map((one) => ({ id: one.id, label: membershipName(one, records, language) }))
    .sort((a, b) => finnishOrder.compare(a.label, b.label))
  return [
    ...linkGroups(records, named, context),
    { kind: 'membership', label: t('model.kinds.membership'), options: memberships },
  ]
}
