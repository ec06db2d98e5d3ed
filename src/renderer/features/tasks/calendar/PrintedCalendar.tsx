import type { Task } from '@shared/model/task'
import { weekOf, weeksOfMonth } from '@shared/rules/tasks/taskMonth'
import { holidayOn, isWorkingDay } from '@shared/rules/workingDays'
import { tableOutput } from '@renderer/register/tableOutput'
import { formatClock, formatDayShort, formatWeekday } from '@renderer/ui/format'
import { PrintedPaper } from '@renderer/ui/print/PrintedPaper'
import { useTexts } from '@renderer/ui/texts'
import type { ChosenTasks } from '../views/useChosenTasks'
import { useChoiceWords } from '../views/useChoiceWords'
import type { DayEvent } from './dayContext'
import { nothing } from './MonthGrid'
import styles from './PrintedCalendar.module.css'
import type { CalendarScale } from '@renderer/register/calendar/scale'
import { taskFacts } from './taskFacts'
import { useCalendarTitle } from '@renderer/register/calendar/useCalendarTitle'

interface PrintedCalendarProps {
  day: string
  scale: CalendarScale
  chosen: ChosenTasks
  byDue: ReadonlyMap<string, Task[]>
  events: ReadonlyMap<string, DayEvent[]>
  /** The paper is on its way, or the person thought better. */
  onEnd: () => void
}

/** The month or week in sight on a page of A4 on its side, every task of it. */
export function PrintedCalendar(props: PrintedCalendarProps) {
  const { day, scale, chosen, byDue, events, onEnd } = props
  const { t, language } = useTexts()
  const title = useCalendarTitle(day, scale)
  const about = useChoiceWords(chosen)
  const isWeek = scale === 'week'
  const weeks = isWeek ? [weekOf(day)] : weeksOfMonth(day.slice(0, 7))
  return (
    <PrintedPaper
      title={t('taskViews.calendar.label', { title })}
      about={about}
      onReady={() => void tableOutput(t).print(true).finally(onEnd)}
    >
      <table className={styles['calendar']} data-scale={scale}>
        <thead>
          <tr>
            {!isWeek && <th className={styles['week']}>{t('taskViews.calendar.week')}</th>}
            {weeks[0]?.days.map((one) => (
              <th key={one}>
                {formatWeekday(one, language, true)} {isWeek && formatDayShort(one)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map(({ number, days }) => (
            <tr key={number}>
              {!isWeek && <th className={styles['week']}>{number}</th>}
              {days.map((one) => (
                <PrintedDay
                  key={one}
                  day={one}
                  isOutside={!isWeek && one.slice(0, 7) !== day.slice(0, 7)}
                  isFull={isWeek}
                  tasks={byDue.get(one) ?? nothing}
                  events={events.get(one) ?? nothing}
                  chosen={chosen}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </PrintedPaper>
  )
}

interface PrintedDayProps {
  day: string
  isOutside: boolean
  /** With what is said of each task; the day stands in the title of its column. */
  isFull: boolean
  tasks: readonly Task[]
  events: readonly DayEvent[]
  chosen: ChosenTasks
}

function PrintedDay({ day, isOutside, isFull, tasks, events, chosen }: PrintedDayProps) {
  const texts = useTexts()
  const { t, language } = texts
  const holiday = holidayOn(day)
  return (
    <td data-off={!isWorkingDay(day) || undefined} data-outside={isOutside || undefined}>
      {!isFull && <strong>{formatDayShort(day)} </strong>}
      {holiday && <em>{t(`taskViews.holiday.${holiday}`)}</em>}
      {events.map(({ id, kind, title, clock }) => (
        <div key={id} className={styles['event']}>
          {t(`taskViews.calendar.${kind}`, { clock: formatClock(clock, language) })} {title}
        </div>
      ))}
      {tasks.map((task) => (
        <div key={task.id} className={styles['task']} data-status={task.status}>
          {task.title}
          {isFull && <small>{taskFacts(task, chosen, texts)}</small>}
        </div>
      ))}
    </td>
  )
}
