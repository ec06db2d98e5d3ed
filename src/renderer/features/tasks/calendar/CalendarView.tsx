import { useMemo, useRef, useState } from 'react'
import type { Task } from '@shared/model/task'
import { tasksByDue } from '@shared/rules/tasks/taskMonth'
import { useRecordMaps } from '@renderer/store/kept'
import { EmptyState } from '@renderer/ui/EmptyState'
import { useFocusMove } from '@renderer/ui/useFocusMove'
import { useTexts } from '@renderer/ui/texts'
import { TaskChoiceBar } from '../views/TaskChoiceBar'
import { type ChosenTasks, useChosenTasks } from '../views/useChosenTasks'
import styles from './Calendar.module.css'
import { DayPanel } from './DayPanel'
import { eventsByDay } from './dayContext'
import { MonthBar } from './MonthBar'
import { MonthGrid, nothing } from './MonthGrid'
import { useMoveDue } from './useMoveDue'

/** Tasks on their due days, a month at a time, and beside it what a day has. */
export default function CalendarView() {
  const { t } = useTexts()
  const chosen = useChosenTasks()
  if (!chosen) return <EmptyState title={t('table.loading')} quiet />
  return <Calendar chosen={chosen} />
}

const contextUses = ['meeting', 'call'] as const

function Calendar({ chosen }: { chosen: ChosenTasks }) {
  const { language } = useTexts()
  const [day, setDay] = useState(chosen.today)
  const context = useRecordMaps(contextUses)
  const byDue = useMemo(() => tasksByDue(chosen.tasks), [chosen.tasks])
  const events = useMemo(
    () => eventsByDay(context?.meeting.values() ?? [], context?.call.values() ?? [], language),
    [context, language],
  )
  const view = useRef<HTMLDivElement>(null)
  const focusDay = useFocusMove((to: string) =>
    view.current?.querySelector<HTMLElement>(`[data-day="${to}"]`),
  )
  const focusTask = useFocusMove((id: string) =>
    view.current?.querySelector<HTMLElement>(`[data-task="${id}"]`),
  )
  const moveDue = useMoveDue()

  /** The day goes with the task when it is moved by keyboard, and so does the focus. */
  async function moveAlong(task: Task, due: string) {
    if (!(await moveDue(task, due))) return
    setDay(due)
    focusTask(task.id)
  }

  return (
    <div className={styles['view']} ref={view}>
      <TaskChoiceBar chosen={chosen} />
      <div className={styles['parts']}>
        <section className={styles['month']}>
          <MonthBar day={day} today={chosen.today} onDay={setDay} />
          <MonthGrid
            day={day}
            today={chosen.today}
            now={chosen.now}
            byDue={byDue}
            events={events}
            onDay={(to) => {
              setDay(to)
              focusDay(to)
            }}
            onEnter={() =>
              view.current?.querySelector<HTMLElement>('aside :is(a, button)')?.focus()
            }
            onDrop={(id, due) => {
              const task = chosen.records.task.get(id)
              if (task) void moveDue(task, due)
            }}
          />
        </section>
        <DayPanel
          day={day}
          tasks={byDue.get(day) ?? nothing}
          events={events.get(day) ?? nothing}
          chosen={chosen}
          onMove={(task, due) => void moveAlong(task, due)}
          onLeave={() => {
            setDay(day)
            view.current?.querySelector<HTMLElement>(`[data-day="${day}"]`)?.focus()
          }}
        />
      </div>
    </div>
  )
}
