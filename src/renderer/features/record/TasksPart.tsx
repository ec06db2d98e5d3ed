import { Button, UnstyledButton } from '@mantine/core'
import { useState } from 'react'
import type { Link } from '@shared/model/link'
import { type Task } from '@shared/model/task'
import { isLate } from '@shared/rules/tasks/lateness'
import { nameOfLink } from '@renderer/register/words/describe'
import { useLateAt } from '@renderer/register/useLateAt'
import { TaskStatusMenu } from '@renderer/register/TaskStatusMenu'
import { statusTones } from '@renderer/register/taskStatus'
import { useFound, useTasks } from '@renderer/store/recordPage'
import { AddIcon } from '@renderer/ui/icons'
import { KeyHint } from '@renderer/ui/KeyHint'
import { StatusMark } from '@renderer/ui/StatusMark'
import { formatDayClock } from '@renderer/ui/format'
import type { PageOf } from './page'
import { Part } from './Part'
import styles from './TasksPart.module.css'
import { isOpen } from '@shared/model/openTask'

/** As many as are seen at a glance. */
const few = 8

interface TasksPartProps {
  page: PageOf
  ids: readonly string[]
  onAdd: () => void
}

/** The tasks of the record, open ones first by due day; their status is changed in place, unless a past day is looked at. */
export function TasksPart({ page, ids, onAdd }: TasksPartProps) {
  const { t } = page.names
  const tasks = useTasks(ids)
  const [showsAll, setShowsAll] = useState(false)
  const [showsDone, setShowsDone] = useState(false)
  if (!tasks) return null
  const open = tasks.filter(isOpen).sort(byDue)
  const done = tasks.filter((task) => !isOpen(task)).sort(byDone)
  const shown = [...(showsAll ? open : open.slice(0, few)), ...(showsDone ? done : [])]
  return (
    <Part
      title={t('page.tasks.title')}
      count={open.length}
      action={
        !page.isReadOnly && (
          <Button
            variant="subtle"
            leftSection={<AddIcon aria-hidden />}
            rightSection={<KeyHint keys="T" />}
            onClick={onAdd}
          >
            {t('page.tasks.add')}
          </Button>
        )
      }
    >
      {open.length === 0 && <p className={styles['none']}>{t('page.tasks.none')}</p>}
      <TaskList tasks={shown} page={page} />
      <p className={styles['more']}>
        {open.length > few && (
          <Button variant="subtle" onClick={() => setShowsAll(!showsAll)}>
            {showsAll ? t('page.links.fewer') : t('page.links.all', { count: open.length })}
          </Button>
        )}
        {done.length > 0 && (
          <Button variant="subtle" color="gray" onClick={() => setShowsDone(!showsDone)}>
            {showsDone ? t('page.tasks.hideDone') : t('page.tasks.done', { count: done.length })}
          </Button>
        )}
      </p>
    </Part>
  )
}

function TaskList({ tasks, page }: { tasks: readonly Task[]; page: PageOf }) {
  const { t, language } = page.names
  const at = useLateAt(tasks, page.today)
  const found = useFound(
    tasks.flatMap(({ assigneeId }): Link[] =>
      assigneeId ? [{ kind: 'person', id: assigneeId }] : [],
    ),
  )
  return (
    <ul className={styles['tasks']}>
      {tasks.map((task) => (
        <li key={task.id} className={styles['task']}>
          {page.isReadOnly ? (
            <>
              <span>{task.title}</span>
              <StatusMark
                tone={statusTones[task.status]}
                label={t(`model.taskStatus.${task.status}`)}
              />
            </>
          ) : (
            <>
              <UnstyledButton
                className={styles['title']}
                aria-label={t('page.tasks.edit', { title: task.title })}
                onClick={() => page.openPanel({ kind: 'task', id: task.id, fields: {} })}
              >
                {task.title}
              </UnstyledButton>
              <TaskStatusMenu task={task} />
            </>
          )}
          <span className={styles['detail']}>
            {task.due && (
              <time dateTime={task.due} data-late={isLate(task, at) || undefined}>
                {formatDayClock(task.due, task.dueTime, language)}
                {isLate(task, at) && ` ${t('registers.task.overdue')}`}
              </time>
            )}
            {found && task.assigneeId && task.assigneeId !== page.target.id && (
              <span>
                {nameOfLink({ t, language, found }, { kind: 'person', id: task.assigneeId })}
              </span>
            )}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** Those without a due day come last. */
function byDue(a: Task, b: Task): number {
  return (a.due ?? '9999') < (b.due ?? '9999') ? -1 : 1
}

function byDone(a: Task, b: Task): number {
  return (a.doneOn ?? '') < (b.doneOn ?? '') ? 1 : -1
}
