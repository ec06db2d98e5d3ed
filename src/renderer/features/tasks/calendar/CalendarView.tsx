import { useMemo, useRef, useState } from 'react'
import type { Task } from '@shared/model/task'
import { tasksByDue } from '@shared/rules/tasks/taskMonth'
import { useRecordMaps } from '@renderer/store/kept'
import { EmptyState } from '@renderer/ui/EmptyState'
import { useFocusMove } from '@renderer/ui/useFocusMove'
import { useStable } from '@renderer/ui/useStable'
import { useTexts } from '@renderer/ui/texts'
import { TaskChoiceBar } from '../views/TaskChoiceBar'
import { TaskViewMenu } from '../views/TaskViewMenu'
import { type ChosenTasks, useChosenTasks } from '../views/useChosenTasks'
import styles from '@renderer/register/calendar/Calendar.module.css'
import { CalendarBar } from '@renderer/register/calendar/CalendarBar'
import { DayPanel } from './DayPanel'
import { eventsByDay } from './dayContext'
import { dayKeys } from '@renderer/register/calendar/dayKeys'
import { MonthGrid, nothing } from './MonthGrid'
import { PrintedCalendar } from './PrintedCalendar'
import { type CalendarScale, calendarScales, useScale } from '@renderer/register/calendar/scale'
import { useMoveDue } from './useMoveDue'
import { WeekGrid } from './WeekGrid'

/** Tasks on their due days: a month, and beside it what a day has, or the days of a week in full. */
export default function CalendarView() {
  const { t } = useTexts()
  const chosen = useChosenTasks()
  if (!chosen) return <EmptyState title={t('table.loading')} quiet />
  return <Calendar chosen={chosen} />
}

const contextUses = ['meeting', 'call'] as const

function Calendar({ chosen }: { chosen: ChosenTasks }) {
  const { language } = useTexts()
  const { today } = chosen
  const [day, setDay] = useState(today)
  const [scale, setScale] = useScale('tasks.calendar')
  const [isPrinting, setPrinting] = useState(false)
  const context = useRecordMaps(contextUses)
  const byDue = useMemo(() => tasksByDue(chosen.tasks), [chosen.tasks])
  const events = useMemo(
    () => eventsByDay(context?.meeting.values() ?? [], context?.call.values() ?? [], language),
    [context, language],
  )
  const view = useRef<HTMLDivElement>(null)
  const find = (selector: string) => view.current?.querySelector<HTMLElement>(selector)
  const focusDay = useFocusMove((to: string) => find(`[data-day="${to}"]`))
  const focusTask = useFocusMove((id: string) => find(`[data-task="${id}"]`))
  const moveDue = useMoveDue()

  /** The day goes with the task when it is moved by keyboard, and so does the focus. */
  async function moveAlong(task: Task, due: string) {
    if (!(await moveDue(task, due))) return
    setDay(due)
    focusTask(task.id)
  }

  function goTo(to: string) {
    setDay(to)
    focusDay(to)
  }

  function changeScale(next: CalendarScale) {
    setScale(next)
    focusDay(day)
  }

  const onKeyDown = dayKeys({
    ...{ day, today, scale, onDay: goTo, onScale: changeScale },
    onEnter: () => {
      const place = scale === 'month' ? 'aside' : `[data-day="${day}"]`
      find(`${place} :is(a, button)`)?.focus()
    },
  })
  const onLeave = () => {
    setDay(day)
    find(`[data-day="${day}"]`)?.focus()
  }
  // The same ones each time, so that a day in which nothing changes is not drawn anew.
  const { onDay, onDrop, onMove } = useStable({
    onDay: goTo,
    onDrop: (id: string, due: string) => {
      const task = chosen.records.task.get(id)
      if (task) void moveDue(task, due)
    },
    onMove: (task: Task, due: string) => void moveAlong(task, due),
  })
  const days = { day, byDue, events, onKeyDown, onDay, onDrop }

  return (
    <div className={styles['view']} ref={view}>
      <TaskChoiceBar
        chosen={chosen}
        views={
          <TaskViewMenu
            chosen={chosen}
            own={{
              ...{ picture: 'calendar', all: calendarScales, plain: 'month' },
              ...{ now: scale, choose: setScale },
            }}
          />
        }
      />
      <div className={styles['parts']}>
        <section className={styles['month']}>
          <CalendarBar
            {...{ day, today, scale }}
            onDay={setDay}
            onScale={setScale}
            onPrint={() => setPrinting(true)}
          />
          {scale === 'month' ? (
            <MonthGrid {...days} today={today} now={chosen.now} />
          ) : (
            <WeekGrid {...days} chosen={chosen} onMove={onMove} onLeave={onLeave} />
          )}
        </section>
        {scale === 'month' && (
          <DayPanel
            day={day}
            tasks={byDue.get(day) ?? nothing}
            events={events.get(day) ?? nothing}
            {...{ chosen, onMove, onLeave }}
          />
        )}
      </div>
      {isPrinting && (
        <PrintedCalendar
          {...{ day, scale, chosen, byDue, events }}
          onEnd={() => setPrinting(false)}
        />
      )}
    </div>
  )
}
