import { day, optionalReference, reference, text, z } from '@shared/model/fields'
import type { Texts } from '@shared/texts/texts'
import type { FieldDef, RecordSource } from '@renderer/ui/form/types'
import type { MinutesStep } from './steps'

const step = z.strictObject({
  day,
  checkerIds: z.array(reference('person')),
  approvedInId: optionalReference('meeting'),
  reason: text,
})
export type StepValues = z.infer<typeof step>

const correction = step.refine(({ reason }) => reason.trim() !== '', {
  path: ['reason'],
  error: 'reasonMissing',
})

/** What each step accepts; a correction is never without its reason. */
export const stepSchemas: Readonly<Record<MinutesStep, z.ZodType<StepValues>>> = {
  comments: step,
  check: step,
  approve: step,
  correct: correction,
}

/** What each step asks. */
export function stepFields(
  of: MinutesStep,
  t: Texts,
  { people, meetings }: { people: RecordSource; meetings: RecordSource },
): FieldDef<StepValues>[] {
  switch (of) {
    case 'comments':
      return [
        {
          kind: 'day',
          name: 'day',
          label: t('afterMeeting.life.field.commentsBy'),
          hint: t('afterMeeting.life.commentsHint'),
          required: true,
        },
      ]
    case 'check':
      return [
        { kind: 'day', name: 'day', label: t('afterMeeting.life.field.checkedOn'), required: true },
        {
          kind: 'records',
          name: 'checkerIds',
          label: t('afterMeeting.life.field.checkers'),
          source: people,
        },
      ]
    case 'approve':
      return [
        {
          kind: 'day',
          name: 'day',
          label: t('afterMeeting.life.field.approvedOn'),
          required: true,
        },
        {
          kind: 'record',
          name: 'approvedInId',
          label: t('afterMeeting.life.field.approvedIn'),
          hint: t('afterMeeting.life.approveHint'),
          source: meetings,
        },
      ]
    case 'correct':
      return [
        {
          kind: 'lines',
          name: 'reason',
          label: t('afterMeeting.life.field.reason'),
          hint: t('afterMeeting.life.correctHint'),
          required: true,
          rows: 3,
        },
      ]
  }
}
