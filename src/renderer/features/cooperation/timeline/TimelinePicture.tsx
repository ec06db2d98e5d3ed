import { useMemo } from 'react'
import { statusTimeline } from '@shared/pictures/statusTimeline'
import type { DayRange } from '@shared/pictures/timeScale'
import { StateFills } from '@renderer/ui/pictures/StateParts'
import { useTexts } from '@renderer/ui/texts'
import { TimelineBar } from './TimelineBar'
import {
  EventMark,
  eventName,
  GroupTitle,
  LaneName,
  TimelineAxis,
  TimelineGrid,
} from './TimelineParts'
import type { TimelineModel } from './timelineModel'
import { barWords } from './timelineWords'

/** The height of the names of the years. */
export const axisHeight = 28

interface Frame {
  range: DayRange
  width: number
  today: string
}

/** Where everything on the timeline stands. */
export function useTimelineLayout(model: TimelineModel, { range, width, today }: Frame) {
  const { language } = useTexts()
  const { groups, events } = model
  return useMemo(
    () =>
      statusTimeline(groups, events, {
        range,
        width,
        today,
        nameOf: (event) => eventName(event, language),
      }),
    [groups, events, range, width, today, language],
  )
}

/** The timeline as a still picture. */
export function TimelinePicture({ model, ...frame }: Frame & { model: TimelineModel }) {
  const words = useTexts()
  const layout = useTimelineLayout(model, frame)
  return (
    <>
      <StateFills />
      <TimelineAxis {...frame} />
      <g transform={`translate(0 ${axisHeight})`}>
        <TimelineGrid {...frame} height={layout.height} />
        {layout.events.map((placed) => (
          <EventMark key={placed.event.id} placed={placed} />
        ))}
        {layout.groups.map((group) => (
          <g key={group.area?.id ?? ''}>
            <GroupTitle group={group} width={frame.width} />
            {group.lanes.map((placed) => (
              <g key={placed.lane.subject.id}>
                <LaneName placed={placed} width={frame.width} />
                {placed.bars.map((bar) => (
                  <TimelineBar
                    key={bar.period.record.id + bar.period.layer}
                    bar={bar}
                    words={barWords(bar.period, words)}
                  />
                ))}
              </g>
            ))}
          </g>
        ))}
      </g>
    </>
  )
}
