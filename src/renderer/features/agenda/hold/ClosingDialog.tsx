import { Button } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import type { OutcomeCode } from '@shared/model/outcome'
import type { Task } from '@shared/model/task'
import { isThere } from '@shared/rules/hold/attendance'
import { closingPlan } from '@shared/rules/hold/closing'
import type { MeetingData } from '@shared/rules/meetingData'
import { meetingPath } from '@renderer/app/routes'
import { tellProblem } from '@renderer/register/tellSaved'
import { useTasksOfAll } from '@renderer/store/agendaItem'
import { undoAction } from '@renderer/store/undoAction'
import { Dialog } from '@renderer/ui/Dialog'
import { AttentionIcon } from '@renderer/ui/icons'
import { notify, type NoticeAction } from '@renderer/ui/notice/notices'
import { useTexts } from '@renderer/ui/texts'
import { useOneAtATime } from '@renderer/ui/useOneAtATime'
import styles from './ClosingDialog.module.css'
import { ClosingMatters } from './ClosingMatters'
import { ClosingTasks } from './ClosingTasks'
import { close } from './closeMeeting'
import { NextMeetingFields } from './NextMeetingFields'
import { useNextMeeting, type NextMeeting } from './useNextMeeting'

interface ClosingDialogProps {
  data: MeetingData
  onClose: () => void
}

/** What closing the meeting will do and why, before anything is locked. */
export default function ClosingDialog(props: ClosingDialogProps) {
  const { t } = useTexts()
  const { meeting, occurrences } = props.data
  const next = useNextMeeting(meeting)
  const ids = useMemo(() => occurrences.map(({ id }) => id), [occurrences])
  const tasks = useTasksOfAll(ids)
  return (
    <Dialog opened onClose={props.onClose} title={t('meetingMode.closing.title')} size="46rem">
      {next && tasks && <Preview {...props} next={next} tasks={tasks} />}
    </Dialog>
  )
}

interface PreviewProps extends ClosingDialogProps {
  next: NextMeeting
  tasks: readonly Task[]
}

function Preview({ data, next, tasks, onClose }: PreviewProps) {
  const { t, language } = useTexts()
  const [, navigate] = useLocation()
  const [choices, setChoices] = useState<ReadonlyMap<string, OutcomeCode>>(new Map())
  const nextDay = next.day
  const plan = useMemo(
    () => closingPlan({ data, choices, tasks, language, nextDay }),
    [data, choices, tasks, language, nextDay],
  )
  const isNobody = !data.meeting.attendance.some(({ presence }) => isThere(presence))

  const go = useOneAtATime(async () => {
    if (next.problem) return
    const { id } = data.meeting
    const done = await close(id, { choices, language, nextDay, next: next.toMake })
    if (!done) return
    if (!done.result.ok) return tellProblem(t, done.result.problem)
    const nextId = done.nextId ?? next.called?.id ?? null
    const openNext: NoticeAction = {
      label: t('meetingMode.closing.openNext'),
      run: () => {
        if (nextId !== null) navigate(meetingPath(nextId))
      },
    }
    notify({
      text: t('meetingMode.closing.done'),
      ...undoAction(t('common.undo'), done.result.entry),
      ...(nextId === null ? {} : { otherAction: openNext }),
    })
    onClose()
    navigate(meetingPath(id))
  })

  return (
    <div className={styles['body']}>
      <p className={styles['soft']}>{t('meetingMode.closing.lead')}</p>
      {isNobody && (
        <p className={styles['warning']}>
          <AttentionIcon aria-hidden />
          {t('meetingMode.closing.nobody')}
        </p>
      )}
      <ClosingMatters plan={plan} choices={choices} onChoose={setChoices} />
      <ClosingTasks plan={plan} />
      <NextMeetingFields next={next} />
      <div className={styles['buttons']}>
        <Button variant="default" onClick={onClose}>
          {t('common.cancel')}
        </Button>
        <Button data-autofocus onClick={() => go()}>
          {t('meetingMode.closing.go')}
        </Button>
      </div>
    </div>
  )
}
