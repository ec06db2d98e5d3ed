import { useMemo } from 'react'
import type { Meeting } from '@shared/model/meeting'
import { checked, outForComments } from '@shared/rules/minutesLife'
import { plusDays } from '@shared/rules/time'
import { problemText } from '@renderer/register/problemText'
import { meetingSource } from '@renderer/register/meetingSource'
import { peopleSource } from '@renderer/register/sources'
import { tellSaved } from '@renderer/register/tellSaved'
import type { CommitResult } from '@renderer/store/commit'
import { useRecordMaps } from '@renderer/store/kept'
import { Dialog } from '@renderer/ui/Dialog'
import { RecordForm } from '@renderer/ui/form/RecordForm'
import type { Saved } from '@renderer/ui/form/types'
import { useTexts } from '@renderer/ui/texts'
import { useToday } from '@renderer/ui/useToday'
import { approveMinutes, correctMinutes, stepMinutes } from './minutesActions'
import type { MinutesStep } from './steps'
import { stepFields, stepSchemas, type StepValues } from './stepForm'

interface MinutesStepDialogProps {
  meeting: Meeting
  step: MinutesStep
  onClose: () => void
}

/** One step of the minutes: out for comments, checked, approved, or opened to be corrected. */
export default function MinutesStepDialog({ meeting, step, onClose }: MinutesStepDialogProps) {
  const { t, language } = useTexts()
  const today = useToday()
  const records = useRecordMaps(['person', 'organisation', 'meeting'])
  const fields = useMemo(
    () =>
      records &&
      stepFields(step, t, {
        people: peopleSource(records.person, records.organisation, language),
        meetings: meetingSource(records.meeting, meeting, language),
      }),
    [records, step, t, language, meeting],
  )
  const { minutes } = meeting
  const initial: StepValues = {
    day: step === 'comments' ? (minutes.commentsBy ?? plusDays(today, 7)) : today,
    checkerIds: minutes.checkerIds,
    approvedInId: minutes.approvedInId,
    reason: '',
  }

  async function submit({ day, checkerIds, approvedInId, reason }: StepValues): Promise<Saved> {
    const result = await take(day, checkerIds, approvedInId, reason)
    if (!result?.ok) {
      const message = result && problemText(t, result.problem)
      return {
        ok: false,
        problems: [{ path: '', message: message ?? t('agenda.builder.missing') }],
      }
    }
    tellSaved(t, result, t(`afterMeeting.life.done.${step}`))
    onClose()
    return { ok: true }
  }

  function take(
    day: string,
    checkerIds: readonly string[],
    inId: string | null,
    reason: string,
  ): Promise<CommitResult | null> {
    switch (step) {
      case 'comments':
        return stepMinutes(meeting.id, (now) => outForComments(now, day))
      case 'check':
        return stepMinutes(meeting.id, (now) => checked(now, day, checkerIds))
      case 'approve':
        return approveMinutes(meeting.id, day, inId)
      case 'correct':
        return correctMinutes(meeting.id, reason.trim())
    }
  }

  const title = t(`afterMeeting.life.dialog.${step}`)
  return (
    <Dialog opened onClose={onClose} title={title} size="34rem">
      {fields && (
        <RecordForm<StepValues>
          label={title}
          schema={stepSchemas[step]}
          initialValues={initial}
          fields={fields}
          onSubmit={submit}
          onCancel={onClose}
          isNew
          saveLabel={t(`afterMeeting.life.go.${step}`)}
        />
      )}
    </Dialog>
  )
}
