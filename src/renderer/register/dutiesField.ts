import { closingDutyKinds } from '@shared/model/closingDuty'
import type { Texts } from '@shared/texts/texts'
import type { FieldDef } from '@renderer/ui/form/types'
import { choicesOf } from './choices'

/** The duties that live on: of a status period, a project, a suspension. */
export function dutiesField<Values extends { duties: unknown }>(t: Texts): FieldDef<Values> {
  return {
    kind: 'rows',
    name: 'duties',
    label: t('model.field.duties'),
    hint: t('suspension.dutiesHint'),
    addLabel: t('suspension.addDuty'),
    make: () => ({ kind: 'closingReport', text: '', due: null, doneOn: null, taskId: null }),
    fields: [
      {
        kind: 'choice',
        name: 'kind',
        label: t('model.field.kind'),
        choices: choicesOf(closingDutyKinds, (kind) => t(`model.closingDutyKind.${kind}`)),
        span: 2,
      },
      { kind: 'text', name: 'text', label: t('model.field.description'), span: 4 },
      { kind: 'day', name: 'due', label: t('model.field.due'), span: 3 },
      { kind: 'day', name: 'doneOn', label: t('model.field.doneOn'), span: 3 },
    ],
  } satisfies FieldDef<{ duties: unknown }> as unknown as FieldDef<Values>
}
