import { clock, pointAt, type YearClock } from '@shared/pictures/yearClock'
import { wrapWords } from '@shared/pictures/wrapWords'
import type { YearEntry } from '@shared/rules/yearEntries'
import { useDrawing } from '@renderer/ui/pictures/paint'
import { useTexts } from '@renderer/ui/texts'
import { ArcWords } from './clockLooks'
import { kindWord, whenWord } from './yearModel'

const middle = clock.size / 2
const monthNames = [
  ...(['m1', 'm2', 'm3', 'm4', 'm5', 'm6'] as const),
  ...(['m7', 'm8', 'm9', 'm10', 'm11', 'm12'] as const),
] as const

/** The face of the clock: the months, the beds of the rings. */
export function DialFace({ placed }: { placed: YearClock }) {
  const { paint } = useDrawing()
  const { t } = useTexts()
  const innermost = placed.rings.at(-1)?.inner ?? clock.inner
  return (
    <g aria-hidden>
      {placed.rings.map(({ kind, outer, inner }) => (
        <circle
          key={kind}
          cx={middle}
          cy={middle}
          r={(outer + inner) / 2}
          fill="none"
          stroke={paint('page')}
          strokeWidth={outer - inner}
        />
      ))}
      {placed.months.map(({ start }) => {
        const [from, to] = [pointAt(start, innermost - 4), pointAt(start, clock.outer + 8)]
        const isNewYear = start === 0
        return (
          <path
            key={start}
            d={`M${from.x} ${from.y}L${to.x} ${to.y}`}
            stroke={paint(isNewYear ? 'border' : 'rule')}
            strokeWidth={isNewYear ? 1.6 : 1}
          />
        )
      })}
      {placed.months.map(({ middle: angle }, at) => (
        <ArcWords
          key={angle}
          text={t(`yearClock.months.${monthNames[at] ?? 'm1'}`)}
          middle={angle}
          radius={clock.month}
          size={13}
          weight={600}
          paint="text-soft"
        />
      ))}
    </g>
  )
}

/** Today, as the hand of a clock. */
export function TodayHand({ placed }: { placed: YearClock }) {
  const { paint } = useDrawing()
  const { t } = useTexts()
  if (placed.today === null) return null
  const innermost = placed.rings.at(-1)?.inner ?? clock.inner
  const [from, to] = [pointAt(placed.today, innermost - 5), pointAt(placed.today, clock.outer + 6)]
  return (
    <g aria-hidden pointerEvents="none">
      <path
        d={`M${from.x} ${from.y}L${to.x} ${to.y}`}
        stroke={paint('danger')}
        strokeWidth={2}
        strokeLinecap="round"
      />
      <circle cx={to.x} cy={to.y} r={4} fill={paint('danger')} />
      <ArcWords
        text={t('yearClock.today')}
        middle={placed.today}
        radius={innermost - 14}
        size={11}
        weight={600}
        paint="danger"
      />
    </g>
  )
}

interface MiddleProps {
  year: number
  count: number
  /** What is in focus or under the pointer; null: the year alone. */
  entry: YearEntry | null
}

const words = { width: 132, size: 13.5, lines: 4 } as const

/** In the middle of the clock: the year, or what one is at. */
export function DialMiddle({ year, count, entry }: MiddleProps) {
  const { paint } = useDrawing()
  const { t } = useTexts()
  if (entry === null)
    return (
      <g aria-hidden textAnchor="middle">
        <text x={middle} y={middle + 8} fontSize={40} fontWeight={600} fill={paint('text')}>
          {year}
        </text>
        <text x={middle} y={middle + 32} fontSize={13} fill={paint('text-soft')}>
          {t('yearClock.count', { count })}
        </text>
      </g>
    )
  const lines = wrapWords(entry.title, words)
  const top = middle - (lines.length * 18) / 2
  return (
    <g aria-hidden textAnchor="middle">
      <text x={middle} y={top - 6} fontSize={12} fill={paint('text-soft')}>
        {kindWord(entry, t)}
      </text>
      {lines.map((line, index) => (
        <text
          key={index}
          x={middle}
          y={top + 14 + index * 18}
          fontSize={words.size}
          fontWeight={600}
          fill={paint('text')}
        >
          {line}
        </text>
      ))}
      <text x={middle} y={top + 16 + lines.length * 18} fontSize={12} fill={paint('text-soft')}>
        {whenWord(entry, t)}
      </text>
    </g>
  )
}
