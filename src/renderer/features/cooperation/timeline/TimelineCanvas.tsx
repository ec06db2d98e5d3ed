import { useElementSize, useMergedRef } from '@mantine/hooks'
import { useRef, useState, type KeyboardEvent, type MouseEvent } from 'react'
import type { Link } from '@shared/model/link'
import { lane } from '@shared/pictures/timelineFrame'
import { dayScale } from '@shared/pictures/timeScale'
import { StateFills } from '@renderer/ui/pictures/StateParts'
import { ZoomButtons } from '@renderer/ui/pictures/ZoomButtons'
import { useTexts } from '@renderer/ui/texts'
import styles from './Timeline.module.css'
import { TimelineBar } from './TimelineBar'
import {
  EventMark,
  eventName,
  GroupTitle,
  LaneName,
  TimelineAxis,
  TimelineGrid,
} from './TimelineParts'
import { axisHeight, useTimelineLayout } from './TimelinePicture'
import type { TimelineModel } from './timelineModel'
import { barWords, spokenBar, whenOf } from './timelineWords'
import { stepTo, type PictureCell } from '@renderer/ui/pictures/cellSteps'
import { useTimelineRange } from './useTimelineRange'
import { MoveButtons } from './MoveButtons'

interface TimelineCanvasProps {
  model: TimelineModel
  today: string
  onOpen: (record: Link) => void
}

const narrowest = 720

/** The timeline to move on: lanes as rows of a grid, bars as its cells. */
export function TimelineCanvas({ model, today, onOpen }: TimelineCanvasProps) {
  const words = useTexts()
  const { t, language } = words
  const { ref: measured, width: outer } = useElementSize<HTMLDivElement>()
  const area = useRef<HTMLDivElement>(null)
  const place = useMergedRef(measured, area)
  const width = Math.max(narrowest, outer)
  const { range, zoom, move, showAll } = useTimelineRange(model.bounds, area, width)
  const frame = { range, width, today }
  const todayX = dayScale(range, lane.label, width)(today)
  const layout = useTimelineLayout(model, frame)
  const cells = cellsOf(layout)
  const [wanted, setCurrent] = useState('')
  const current = cells.find(({ key }) => key === wanted) ?? cells[0]

  function press(event: KeyboardEvent<HTMLElement>) {
    if (!current || event.ctrlKey || event.metaKey || event.altKey) return
    const target = stepTo(current, event.key, cells)
    if (target) {
      setCurrent(target.key)
      const found = event.currentTarget.querySelector<SVGGElement>(`[data-cell="${target.key}"]`)
      found?.focus()
      found?.scrollIntoView({ block: 'nearest' })
    } else if (event.key === 'Enter') onOpen(current.record)
    else if (event.key === '+') zoom(1.5, current.x)
    else if (event.key === '-') zoom(1 / 1.5, current.x)
    else if (event.key === '0') showAll()
    else return
    event.preventDefault()
  }

  function click({ target }: MouseEvent) {
    const key =
      target instanceof Element && target.closest<SVGGElement>('[data-cell]')?.dataset['cell']
    const cell = cells.find((one) => one.key === key)
    if (cell) onOpen(cell.record)
  }

  const cellProps = (key: string) => ({
    role: 'gridcell',
    className: styles['cell'] ?? '',
    'data-cell': key,
    tabIndex: key === current?.key ? 0 : -1,
    onFocus: () => setCurrent(key),
  })

  return (
    <div className={styles['canvas']}>
      <div className={styles['scroll']} onKeyDown={press} onClick={click}>
        <div ref={place}>
          <svg className={styles['axis']} width={width} height={axisHeight} aria-hidden>
            <TimelineAxis {...frame} />
          </svg>
          <svg className={styles['svg']} width={width} height={layout.height + 8}>
            <StateFills />
            <TimelineGrid {...frame} height={layout.height} />
            <g role="grid" aria-label={t('pictures.timeline.title')}>
              {layout.events.length > 0 && (
                <g role="row" aria-label={t('pictures.timeline.events')}>
                  {layout.events.map((placed) => {
                    const name = eventName(placed.event, language)
                    const when = whenOf(placed.event, words)
                    return (
                      <g
                        key={placed.event.id}
                        {...cellProps(placed.event.id)}
                        aria-label={`${name}, ${when}`}
                      >
                        <title>{`${name}, ${when}`}</title>
                        <EventMark placed={placed} />
                      </g>
                    )
                  })}
                </g>
              )}
              {layout.groups.map((group) => (
                <g
                  key={group.area?.id ?? ''}
                  role="rowgroup"
                  aria-label={group.area?.name ?? t('pictures.timeline.noArea')}
                >
                  <g aria-hidden>
                    <GroupTitle group={group} width={width} />
                  </g>
                  {group.lanes.map((placed) => (
                    <g key={placed.lane.subject.id} role="row">
                      <g role="rowheader" aria-label={placed.lane.name}>
                        <title>{placed.lane.name}</title>
                        <LaneName placed={placed} width={width} />
                      </g>
                      {placed.bars.map((bar) => {
                        const spoken = spokenBar(placed.lane.name, bar.period, words)
                        const key = bar.period.record.id + bar.period.layer
                        return (
                          <g key={key} {...cellProps(key)} aria-label={spoken}>
                            <title>{spoken}</title>
                            <TimelineBar bar={bar} words={barWords(bar.period, words)} />
                          </g>
                        )
                      })}
                    </g>
                  ))}
                </g>
              ))}
            </g>
          </svg>
        </div>
      </div>
      <p className={styles['keys']}>{t('pictures.timeline.keys')}</p>
      <MoveButtons range={range} bounds={model.bounds} onMove={move} />
      <ZoomButtons onZoom={(factor) => zoom(factor, todayX)} onReset={showAll} />
    </div>
  )
}

function cellsOf(layout: ReturnType<typeof useTimelineLayout>): PictureCell[] {
  const events = layout.events.map(({ event, x }) => ({
    key: event.id,
    row: -1,
    x,
    record: { kind: 'event' as const, id: event.id },
  }))
  const lanes = layout.groups.flatMap(({ lanes: own }) => own)
  const bars = lanes.flatMap((placed, row) =>
    placed.bars.map(({ period, x }) => ({
      key: period.record.id + period.layer,
      row,
      x,
      record: period.record,
    })),
  )
  return [...events, ...bars]
}
