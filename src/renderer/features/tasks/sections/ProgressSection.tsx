import type { Task } from '@shared/model/task'
import { Link } from 'wouter'
import { actingFor } from '@shared/rules/acting'
import { originalDue } from '@shared/rules/tasks/settleTask'
import { formatTaskNumber } from '@shared/rules/tasks/taskNumber'
import { formatDay } from '@renderer/ui/format'
import type { Texts } from '@shared/texts/texts'
import { meetingPath } from '@renderer/app/routes'
import { nameOf } from '@renderer/register/names'
import { RecordLink } from '@renderer/register/RecordLink'
import { TaskStatusMenu } from '@renderer/register/TaskStatusMenu'
import { useRecordMaps } from '@renderer/store/kept'
import { useTaskOrigins } from '@renderer/store/taskOrigins'
import { FactList } from '@renderer/ui/FactList'
import { useTexts } from '@renderer/ui/texts'
import { useToday } from '@renderer/ui/useToday'
import { originWords } from '@renderer/register/words/originWords'
import { partyWords, waitingWords } from '@renderer/register/words/waitingWords'
import styles from './Section.module.css'

const uses = ['person', 'organisation', 'region', 'body', 'cover'] as const

/** How a task stands: its status, whom it waits for, who stands in now, and how its deadline has moved. */
export function ProgressSection({ record: task }: { record: Task }) {
  const { t, language } = useTexts()
  const today = useToday()
  const records = useRecordMaps(uses)
  const origin = useTaskOrigins([task]).get(task.originId ?? '')
  if (!records) return null
  const acting = task.assigneeId
    ? actingFor(task.assigneeId, today, [...records.cover.values()])
    : null
  return (
    <FactList
      facts={[
        { name: t('tasks.page.number'), value: formatTaskNumber(task.number) },
        {
          name: t('tasks.page.agreedIn'),
          value: origin && (
            <Link href={meetingPath(origin.meeting.id)}>{originWords(origin, t, language)}</Link>
          ),
        },
        { name: t('model.field.status'), value: <TaskStatusMenu task={task} /> },
        { name: t('tasks.page.waits'), value: waitingWords(task, records, t, language) },
        {
          name: t('tasks.page.acting'),
          value: acting?.coveredId && (
            <RecordLink
              to={{ kind: 'person', id: acting.personId }}
              name={nameOf(records.person, acting.personId, language)}
            />
          ),
        },
        { name: t('tasks.page.outside'), value: partyWords(task.outside, records, language) },
        {
          name: t('tasks.page.originalDue'),
          value: task.postponements.length > 0 && formatDay(originalDue(task) ?? ''),
        },
        {
          name: t('tasks.page.moves'),
          value: task.postponements.length > 0 && (
            <ul className={styles['moves']}>
              {task.postponements.map((move, at) => (
                <li key={at}>{moveWords(move, t)}</li>
              ))}
            </ul>
          ),
        },
      ]}
    />
  )
}

function moveWords({ from, to, on, why }: Task['postponements'][number], t: Texts): string {
  const [a, b, c] = [from, to, on].map(formatDay)
  const move = t('tasks.page.move', { from: a ?? '', to: b ?? '', on: c ?? '' })
  return why ? t('tasks.page.moveWhy', { move, why }) : move
}
