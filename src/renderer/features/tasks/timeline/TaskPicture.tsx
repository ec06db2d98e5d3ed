import { useMemo, type ReactNode } from 'react'
import type { Sight } from '@shared/pictures/sight'
import {
  inSight,
  lanesHeight,
  type PlacedTask,
  taskBars,
  taskSize,
  type TaskLane,
  wordsOf,
} from '@shared/pictures/taskBars'
import { dayScale, type DayRange, type Tick, ticksOf } from '@shared/pictures/timeScale'
import { wrapWords } from '@shared/pictures/wrapWords'
import { recordPath } from '@renderer/app/routes'
import { formatKnownDay, formatPeriod } from '@renderer/ui/format'
import { useDrawing } from '@renderer/ui/pictures/paint'
import { useTexts } from '@renderer/ui/texts'
import { toneOf } from './taskLooks'

interface TaskPictureProps {
  lanes: readonly TaskLane[]
  range: DayRange
  width: number
  today: string
  /** The part to be drawn; all of it when not given. */
  sight?: Sight
  /** The task in the tab order, which is drawn wherever it is. */
  currentId?: string
}

/** The height of the days along the top. */
const axisHeight = 30

/** How high the picture is. */
export function heightOf(lanes: readonly TaskLane[]): number {
  return lanesHeight(lanes) + axisHeight
}

/** Tasks in time, a lane for each workstream, with arrows to what comes after. */
export function TaskPicture(props: TaskPictureProps) {
  const { lanes, range, width, today, sight, currentId = '' } = props
  const { paint, isStill } = useDrawing()
  const { t, language } = useTexts()
  const whole = useMemo(() => taskBars(lanes, range, width), [lanes, range, width])
  const {
    lanes: placed,
    arrows,
    height,
  } = sight
    ? inSight(whole, { top: sight.top - axisHeight, bottom: sight.bottom }, currentId)
    : whole
  const todayX = dayScale(range, taskSize.label, width)(today)
  const ticks = ticksOf(range, taskSize.label, width)
  const named = withRoom(ticks, todayX)
  const pointed = useMemo(() => new Set(whole.arrows.map(({ to }) => to)), [whole])
  return (
    <>
      <g aria-hidden fontSize={taskSize.small}>
        {ticks.map((tick) => (
          <g key={tick.day}>
            <path d={`M${tick.x} 0V${height + axisHeight}`} stroke={paint('rule')} />
            {named.has(tick) && (
              <text x={tick.x + 5} y={18} fill={paint('text-soft')}>
                {formatKnownDay(tick.day, tick.precision, language)}
              </text>
            )}
          </g>
        ))}
        <text x={todayX} y={18} textAnchor="middle" fontWeight={600} fill={paint('accent')}>
          {t('pictures.timeline.today')}
        </text>
        <path d={`M${todayX} 22V${height + axisHeight}`} stroke={paint('accent')} strokeWidth={2} />
      </g>
      <g transform={`translate(0 ${axisHeight})`}>
        <g aria-hidden fill="none" strokeWidth={1.5}>
          {arrows.map(({ id, path, isEarly }) => (
            <path key={id} d={path} stroke={paint(isEarly ? 'attention' : 'border')} />
          ))}
        </g>
        {placed.map(({ lane, y, height: laneHeight, bars }) => (
          <g key={lane.id} {...(!isStill && { role: 'group', 'aria-label': lane.name })}>
            <g aria-hidden fontSize={taskSize.text} fontWeight={600} fill={paint('text')}>
              <path d={`M0 ${y + laneHeight}H${width}`} stroke={paint('rule')} />
              {wrapWords(lane.name, {
                width: taskSize.label - 20,
                size: taskSize.text,
                lines: Math.max(1, Math.min(3, Math.floor(laneHeight / 18))),
              }).map((line, index) => (
                <text key={line} y={y + taskSize.pad + 15 + index * 16}>
                  {line}
                </text>
              ))}
            </g>
            {bars.map((bar) => (
              <BarLink key={bar.bar.id} placed={bar} isCurrent={bar.bar.id === currentId}>
                <Bar placed={bar} isPointed={pointed.has(bar.bar.id)} />
              </BarLink>
            ))}
          </g>
        ))}
      </g>
    </>
  )
}

/** Pixels that a day needs before the next one is written. */
const dayRoom = 84

/** The ticks whose days are written: none over another, nor over today. */
function withRoom(ticks: readonly Tick[], todayX: number): ReadonlySet<Tick> {
  let last = -Infinity
  return new Set(
    ticks.filter(({ x }) => {
      const hasRoom = x - last >= dayRoom && (x > todayX + 30 || x < todayX - dayRoom - 10)
      if (hasRoom) last = x
      return hasRoom
    }),
  )
}

function Bar({ placed, isPointed }: { placed: PlacedTask; isPointed: boolean }) {
  const { paint } = useDrawing()
  const { bar, x, y, width, textX, anchor } = placed
  const tone = toneOf(bar)
  const middle = y + taskSize.bar / 2
  return (
    <>
      <rect
        {...{ x, y, width, height: taskSize.bar, rx: 3 }}
        fill={paint(`${tone}-soft`)}
        stroke={paint(tone)}
      />
      {isPointed && (
        <path
          d={`M${x - 7} ${middle - 4}L${x} ${middle}L${x - 7} ${middle + 4}Z`}
          fill={paint(tone)}
        />
      )}
      <text
        x={textX}
        y={y + 15.5}
        textAnchor={anchor}
        fontSize={taskSize.text}
        fill={paint(tone === 'accent' ? 'text' : tone)}
        // Lines go behind the words, not through them.
        stroke={paint('surface')}
        strokeWidth={4}
        paintOrder="stroke"
      >
        {wordsOf(bar)}
      </text>
    </>
  )
}

interface BarLinkProps {
  placed: PlacedTask
  isCurrent: boolean
  children: ReactNode
}

/** On the screen a bar leads to its task; in a file there is nowhere to lead. */
function BarLink({ placed, isCurrent, children }: BarLinkProps) {
  const { isStill } = useDrawing()
  const { t } = useTexts()
  const { id, title, start, due, marks, origin } = placed.bar
  if (isStill) return children
  const agreed = origin && t('taskTimeline.agreed', { origin })
  const spoken = [title, formatPeriod(start, due), ...marks, agreed].filter(Boolean).join(', ')
  return (
    <a
      href={`#${recordPath('tasks', 'task', id)}`}
      aria-label={spoken}
      data-bar={id}
      tabIndex={isCurrent ? 0 : -1}
    >
      <title>{spoken}</title>
      {children}
    </a>
  )
}
