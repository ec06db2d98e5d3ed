import { statusLayers, statusStates, type Status } from '@shared/model/status'
import { choicesOf } from '@renderer/register/choices'
import type { RegisterContext } from '@renderer/register/definition'
import { knownPeriodFields, sourceFields } from '@renderer/register/fields'
import { dutiesField } from '@renderer/register/suspension/suspensionForm'
import { linkGroups } from '@renderer/register/sources'
import type { FieldDef } from '@renderer/ui/form/types'

/** What has a status history. */
export const statusSubjects = [
  'body',
  'programme',
  'project',
  'region',
  'organisation',
  'strategy',
  'agreement',
] as const
type StatusSubject = (typeof statusSubjects)[number]

/** The form of one status period. */
export function statusFields(context: RegisterContext<StatusSubject>): readonly FieldDef<Status>[] {
  const { t, records } = context
  return [
    {
      kind: 'link',
      name: 'subject',
      label: t('model.field.subject'),
      hint: t('registers.status.subjectHint'),
      groups: linkGroups(records, statusSubjects, context),
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
