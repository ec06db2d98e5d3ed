import { ActionIcon, Tooltip } from '@mantine/core'
import { memo, useRef } from 'react'
import { Link } from 'wouter'
import type { DocumentLanguage } from '@shared/model/base'
import type { Occurrence } from '@shared/model/occurrence'
import type { Person } from '@shared/model/person'
import { personName } from '@shared/model/personName'
import type { Task } from '@shared/model/task'
import { noteOfTask } from '@shared/rules/hold/noteLine'
import { pagePath } from '@renderer/app/routes'
import { quickUses, type QuickRecords } from '@renderer/register/quickAdd/names'
import { QuickInput } from '@renderer/register/quickAdd/QuickInput'
import { QuickParts } from '@renderer/register/quickAdd/QuickParts'
import { useQuickTask } from '@renderer/register/quickAdd/useQuickTask'
import { saveAsking } from '@renderer/register/suspension/saveAsking'
import { tellProblem } from '@renderer/register/tellSaved'
import { put } from '@renderer/store/change'
import { useRecordMaps } from '@renderer/store/kept'
import { NoteIcon, TaskIcon } from '@renderer/ui/icons'
import { formatDay, formatList } from '@renderer/ui/format'
import { notify } from '@renderer/ui/notice/notices'
import { useTexts } from '@renderer/ui/texts'
import { useOneAtATime } from '@renderer/ui/useOneAtATime'
import { useToday } from '@renderer/ui/useToday'
import { useBuilder, useMeeting } from '../builder'
import type { AgendaRow } from '../outline/rows'
import styles from './CurrentItem.module.css'
import { taskOf, taskToLine } from './holdActions'
import { useHold } from './hold'
import { actionFields, unread } from './readAction'

/** What was agreed in the item, and the line in which one more is typed. */
export function ItemActions({ row }: { row: AgendaRow }) {
  const { t } = useTexts()
  const { tasks, isLocked } = useHold()
  const { people } = useMeeting()
  const { language } = useBuilder()
  const records = useRecordMaps(quickUses)
  const mine = tasks.filter(({ originId }) => originId === row.occurrence.id)

  return (
    <section className={styles['part']} aria-label={t('meetingMode.item.actions')} data-hold-part>
      <h3 className={styles['partTitle']}>{t('meetingMode.item.actions')}</h3>
      {mine.length > 0 && (
        <ul className={styles['actions']}>
          {mine.map((task) => (
            <ActionRow
              key={task.id}
              task={task}
              assignee={task.assigneeId === null ? undefined : people.get(task.assigneeId)}
              language={language}
              isLocked={isLocked}
            />
          ))}
        </ul>
      )}
      {!isLocked && records && (
        <ActionLine
          itemId={row.occurrence.id}
          links={row.occurrence.links}
          areaId={row.matter?.areaId ?? null}
          records={records}
        />
      )}
    </section>
  )
}

interface ActionRowProps {
  task: Task
  assignee: Person | undefined
  /** The language of the notes that the task may go back to. */
  language: DocumentLanguage
  isLocked: boolean
}

/** Not drawn anew when the notes above are stored. */
const ActionRow = memo(function ActionRow(props: ActionRowProps) {
  const { task, assignee, language, isLocked } = props
  const { t, language: spoken } = useTexts()
  const { id, title, due, originId } = task
  const facts = [
    assignee && personName(assignee),
    due && t('meetingMode.item.actionBy', { day: formatDay(due) }),
  ].filter(Boolean)

  return (
    <li>
      <TaskIcon aria-hidden />
      <span className={styles['actionWords']}>
        <Link href={pagePath('task', id)} aria-label={t('meetingMode.item.actionOpen', { title })}>
          {title}
        </Link>
        <span>{facts.join(', ')}</span>
      </span>
      {!isLocked && originId !== null && (
        <Tooltip label={t('meetingMode.item.actionToNote', { title })}>
          <ActionIcon
            aria-label={t('meetingMode.item.actionToNote', { title })}
            onClick={() =>
              void taskToLine(originId, language, id, noteOfTask(task, assignee, spoken)).then(
                (result) => {
                  if (!result.ok) tellProblem(t, result.problem)
                },
              )
            }
          >
            <NoteIcon aria-hidden />
          </ActionIcon>
        </Tooltip>
      )}
    </li>
  )
})

interface ActionLineProps {
  itemId: string
  links: Occurrence['links']
  areaId: string | null
  records: QuickRecords
}

/** `@person text by 12.12.`: stored at once; what is not understood stays in the text and is told. */
const ActionLine = memo(function ActionLine(props: ActionLineProps) {
  const { itemId, links, areaId, records } = props
  const { t, language } = useTexts()
  const quick = useQuickTask(records, useToday(), '')
  const input = useRef<HTMLTextAreaElement>(null)
  const { task, names, words, text } = quick

  const add = useOneAtATime(async () => {
    if (task.title === '') return
    const fields = actionFields(task, (id) => names.byId.get(id)?.link ?? null)
    const made = taskOf({ id: itemId, links }, areaId, fields)
    const result = await saveAsking(t, [put('task', made)], 'minute')
    if (!result) return
    if (!result.ok) return tellProblem(t, result.problem)
    const left = unread(text, task)
    if (left.length > 0) {
      const said = t('meetingMode.item.unknownPart', { text: formatList(left, language) })
      notify({ text: said, tone: 'attention' })
    }
    quick.clear()
    input.current?.focus()
  })

  return (
    <div className={styles['actionLine']}>
      <QuickInput
        input={input}
        label={t('meetingMode.item.actionLine')}
        placeholder={t('meetingMode.item.actionPlaceholder')}
        text={text}
        names={names}
        onText={quick.setText}
        onPick={quick.replace}
        onEnter={() => add()}
      />
      <QuickParts task={task} words={words} onTakeBack={quick.makePlain} />
    </div>
  )
})
