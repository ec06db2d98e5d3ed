import { useMemo, useRef } from 'react'
import { entriesByDay } from '@shared/pictures/yearDays'
import type { YearEntry } from '@shared/rules/yearEntries'
import { daysBetween, plusDays } from '@shared/rules/time'
import { CalendarBar } from '@renderer/register/calendar/CalendarBar'
import styles from '@renderer/register/calendar/Calendar.module.css'
import { DayGrid } from '@renderer/register/calendar/DayGrid'
import { dayKeys } from '@renderer/register/calendar/dayKeys'
import type { CalendarScale } from '@renderer/register/calendar/scale'
import { useCalendarTitle } from '@renderer/register/calendar/useCalendarTitle'
import { useFocusMove } from '@renderer/ui/useFocusMove'
import { useStable } from '@renderer/ui/useStable'
import { useTexts } from '@renderer/ui/texts'
import own from './YearClock.module.css'
import { YearDay } from './YearDay'

interface YearCalendarProps {
  scale: CalendarScale
  today: string
  /** The chosen day; its month or week is shown. */
  day: string
  entries: readonly YearEntry[]
  onDay: (day: string) => void
  onScale: (scale: CalendarScale) => void
  onMove: (entry: YearEntry, days: number) => Promise<boolean>
  onAskMove: (entry: YearEntry) => void
}

/** The same each time, so that a day without anything is not drawn anew. */
const nothing: readonly never[] = []

/** What the year clock has, on the days of a month or a week. */
export default function YearCalendar(props: YearCalendarProps) {
  const { scale, today, day, entries, onDay, onScale, onMove, onAskMove } = props
  const { t } = useTexts()
  const view = useRef<HTMLElement>(null)
  const title = useCalendarTitle(day, scale)
  const byDay = useMemo(() => entriesByDay(entries), [entries])
  const find = (selector: string) => view.current?.querySelector<HTMLElement>(selector)
  const focusDay = useFocusMove((to: string) => find(`[data-day="${to}"]`))
  const focusEntry = useFocusMove((id: string) => find(`[data-entry="${id}"]`))

  function goTo(to: string) {
    onDay(to)
    focusDay(to)
  }

  /** The day goes with an entry that is moved by keyboard, and so does the focus. */
  async function moveAlong(entry: YearEntry, days: number) {
    if (!(await onMove(entry, days)) || entry.from === null) return
    onDay(plusDays(entry.from, days))
    focusEntry(entry.id)
  }

  const { onChoose, onDrop, onMoveBy, onAsk } = useStable({
    onChoose: goTo,
    onDrop: (id: string, to: string) => {
      const entry = entries.find((one) => one.id === id)
      if (entry?.from) void onMove(entry, daysBetween(entry.from, to))
    },
    onMoveBy: (entry: YearEntry, days: number) => void moveAlong(entry, days),
    onAsk: onAskMove,
  })

  return (
    <section className={`${styles['month'] ?? ''} ${own['calendar'] ?? ''}`} ref={view}>
      <CalendarBar {...{ day, today, scale, onDay }} />
      <DayGrid
        {...{ scale, day, today }}
        label={t('yearClock.calendar', { title })}
        onKeyDown={dayKeys({
          ...{ day, today, scale, onDay: goTo, onScale },
          onEnter: () => find(`[data-day="${day}"] a`)?.focus(),
        })}
        cell={(one) => (
          <YearDay
            key={one}
            day={one}
            today={today}
            isOutside={scale === 'month' && one.slice(0, 7) !== day.slice(0, 7)}
            isChosen={one === day}
            isFull={scale === 'week'}
            entries={byDay.get(one) ?? nothing}
            {...{ onChoose, onDrop, onMoveBy, onAsk }}
          />
        )}
      />
    </section>
  )
}
