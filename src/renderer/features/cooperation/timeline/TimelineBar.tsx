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
  // Beside a tip that is not too long, so that the mark stands within the bar.
  const left = shape.strip && shape.strip.x - x < width / 3 ? Math.max(x, shape.strip.x) : x
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
