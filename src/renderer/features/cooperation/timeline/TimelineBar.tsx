import type { PlacedBar } from '@shared/pictures/statusTimeline'
import { lane } from '@shared/pictures/timelineFrame'
import { textWidth } from '@shared/pictures/wrapWords'
import { useDrawing } from '@renderer/ui/pictures/paint'
import { StateGlyph, useStateFill } from '@renderer/ui/pictures/StateParts'
import { stateLooks } from '@renderer/ui/pictures/stateLooks'

interface TimelineBarProps {
  bar: PlacedBar
  words: string
}

const strip = 4

/** A period: the colour of its state, its hatching along the foot, and its mark and word where there is room. */
export function TimelineBar({ bar, words }: TimelineBarProps) {
  const { paint } = useDrawing()
  const fill = useStateFill()
  const { shape, period, x, y, width } = bar
  const { state } = period
  const look = state && stateLooks[state]
  const soft = paint(look ? look.soft : 'sunken')
  const strong = paint(look ? look.strong : 'border')
  // Mark and word stand where the bar is full, or nearly so when all of it is a tip.
  const tip = Math.max(0, (shape.strip?.x ?? x) - x)
  const left = x + (tip < width / 3 ? tip : Math.min(tip, width * 0.45))
  const hasMark = state !== null && width - (left - x) > 20
  const textX = left + (hasMark ? 22 : 8)
  const hasWords = textWidth(words, lane.small) + (textX - x) + 6 < width
  return (
    <>
      {shape.coming !== '' && (
        <path
          d={shape.coming}
          fill={soft}
          stroke={strong}
          strokeWidth={0.8}
          strokeDasharray="3 3"
          opacity={0.6}
        />
      )}
      <path d={shape.solid} fill={soft} stroke={strong} strokeWidth={0.9} strokeLinejoin="round" />
      {state && shape.strip && (
        <rect {...shape.strip} y={y + lane.bar - strip} height={strip} fill={fill(state)} />
      )}
      {hasMark && <StateGlyph state={state} x={left + 7} y={y + 1} size={10} />}
      {hasWords && (
        <text x={textX} y={y + 10} fontSize={lane.small} fill={paint('text')}>
          {words}
        </text>
      )}
    </>
  )
}
