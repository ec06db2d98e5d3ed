import { memo, useCallback, useRef, type KeyboardEvent } from 'react'
import { Link } from 'wouter'
import { holidayOn, isWorkingDay } from '@shared/rules/workingDays'
import type { YearEntry } from '@shared/rules/yearEntries'
import { pagePath } from '@renderer/app/routes'
import styles from '@renderer/register/calendar/Calendar.module.css'
import { useDayDrop, useEntryDrag } from '@renderer/register/calendar/dayDrag'
import { spoken } from '@renderer/register/calendar/holidayName'
import { formatDay, formatWeekday } from '@renderer/ui/format'
import { useTexts } from '@renderer/ui/texts'
import { spokenEntry } from './yearModel'

interface YearDayProps {
  day: string
  today: string
  /** Of the month before or after. */
  isOutside: boolean
  isChosen: boolean
  /** All of it in full. */
  isFull: boolean
  entries: readonly YearEntry[]
  onChoose: (day: string) => void
  onDrop: (entryId: string, day: string) => void
  onMoveBy: (entry: YearEntry, days: number) => void
  onAsk: (entry: YearEntry) => void
}

/** So many are named in a day of the month. */
const most = 4

/** Days that an arrow key with Alt moves an entry by. */
const moves: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -7,
  ArrowDown: 7,
}

/** A day with its holiday and what is on it. */
export const YearDay = memo(function YearDay(props: YearDayProps) {
  const { day, today, isOutside, isChosen, isFull, entries, onChoose, onDrop } = props
  const { t, language } = useTexts()
  const cell = useRef<HTMLTableCellElement>(null)
  const drop = useCallback((id: string) => onDrop(id, day), [onDrop, day])
  const isOver = useDayDrop(cell, drop)
  const holiday = holidayOn(day)
  const shown = isFull || entries.length <= most ? entries : entries.slice(0, most - 1)
  const words = [
    `${formatWeekday(day, language)} ${formatDay(day)}`,
    holiday && spoken(t(`taskViews.holiday.${holiday}`)),
    entries.length > 0 && t('yearClock.count', { count: entries.length }),
  ]
  return (
    <td
      ref={cell}
      role="gridcell"
      className={styles['day']}
      data-day={day}
      data-outside={isOutside || undefined}
      data-off={!isWorkingDay(day) || undefined}
      data-over={isOver || undefined}
      data-roomy={entries.length < 3 || undefined}
      tabIndex={isChosen ? 0 : -1}
      aria-selected={isChosen}
      aria-current={day === today ? 'date' : undefined}
      aria-label={words.filter(Boolean).join(', ')}
      onClick={({ target, currentTarget }) => target === currentTarget && onChoose(day)}
    >
      <div className={styles['date']}>
        {!isFull && <span className={styles['number']}>{Number(day.slice(8))}</span>}
        {holiday && <span className={styles['holiday']}>{t(`taskViews.holiday.${holiday}`)}</span>}
      </div>
      {shown.map((entry) => (
        <Entry key={entry.id} entry={entry} {...props} />
      ))}
      {shown.length < entries.length && (
        <div className={styles['rest']}>
          {t('taskViews.calendar.rest', { count: entries.length - shown.length })}
        </div>
      )}
    </td>
  )
})

/** From one entry of a day to the next or the one before. */
function focusBeside(entry: HTMLElement, step: number): void {
  const all = [...(entry.closest('[data-day]')?.querySelectorAll<HTMLElement>('a') ?? [])]
  const at = all.findIndex((link) => entry.contains(link))
  all[at + step]?.focus()
}

/** The way to what is on the day; dragged or moved by keys to another. */
function Entry({
  entry,
  day,
  isFull,
  onMoveBy,
  onAsk,
}: Pick<YearDayProps, 'day' | 'isFull' | 'onMoveBy' | 'onAsk'> & { entry: YearEntry }) {
  const { t } = useTexts()
  const chip = useRef<HTMLDivElement>(null)
  useEntryDrag(chip, entry.id)

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const days = moves[event.key]
    if (days !== undefined && event.altKey) onMoveBy(entry, days)
    else if (days !== undefined) focusBeside(event.currentTarget, Math.sign(days))
    else if (event.key === 'm' || event.key === 'M') onAsk(entry)
    else if (event.key === 'Escape') event.currentTarget.closest<HTMLElement>('[data-day]')?.focus()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <div
      ref={chip}
      className={`${styles['event'] ?? ''} ${isFull ? (styles['full'] ?? '') : ''}`}
      data-kind={entry.kind}
      title={spokenEntry(entry, t)}
      onKeyDown={onKeyDown}
    >
      <Link
        href={pagePath(entry.link.kind, entry.link.id)}
        draggable={false}
        tabIndex={isFull ? 0 : -1}
        data-entry={entry.from === day ? entry.id : undefined}
      >
        {entry.title}
      </Link>
    </div>
  )
}
