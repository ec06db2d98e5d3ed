import { daysBetween, plusDays } from '@shared/rules/time'
import type { Turn } from '@shared/rules/chairmanships'
import styles from './Section.module.css'

/** The days that the bars of a calendar span, and today among them. */
export interface Scale {
  from: string
  days: number
  today: string
}

type ChairTurn = Extract<Turn, { kind: 'chair' }>

/** From the first day known to the last, today among them; a turn that goes on is drawn a year further. */
export function scaleOf(turns: readonly Turn[], today: string): Scale {
  const known = turns.flatMap((turn) => {
    const { from, until } = turn.kind === 'gap' ? turn : turn.seat
    return [from, until].filter((day) => day !== null)
  })
  const sorted = [...known, today, plusDays(today, 365)].sort()
  const from = sorted[0] ?? today
  return { from, days: daysBetween(from, sorted.at(-1) ?? today), today }
}

/** One turn on the line of time. The table says the same in words, so screen readers pass it over. */
export function TurnBar({ turn, scale }: { turn: ChairTurn; scale: Scale }) {
  const at = (day: string) => (100 * daysBetween(scale.from, day)) / scale.days
  const start = turn.seat.from === null ? 0 : at(turn.seat.from)
  const end = turn.seat.until === null ? 100 : at(turn.seat.until)
  return (
    <svg
      className={styles['bar']}
      data-time={turn.time}
      viewBox="0 0 100 10"
      preserveAspectRatio="none"
      aria-hidden
    >
      <rect className={styles['track']} x="0" y="4" width="100" height="2" />
      <rect
        className={styles['turn']}
        x={start}
        y="2"
        width={Math.max(0.8, end - start)}
        height="6"
        rx="0.6"
      />
      <line
        className={styles['today']}
        x1={at(scale.today)}
        x2={at(scale.today)}
        y1="0"
        y2="10"
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  )
}
