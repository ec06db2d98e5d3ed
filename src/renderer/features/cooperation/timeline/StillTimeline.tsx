import type { ReactNode } from 'react'
import type { PictureSheetProps } from '@renderer/ui/pictures/PictureSheet'
import { useTexts } from '@renderer/ui/texts'
import type { TimelineModel } from './timelineModel'
import { axisHeight, TimelinePicture, useTimelineLayout } from './TimelinePicture'

interface StillTimelineProps {
  model: TimelineModel
  today: string
  /** Puts the picture on its sheet. */
  children: (
    picture: Pick<PictureSheetProps, 'width' | 'height' | 'description' | 'children'>,
  ) => ReactNode
}

const width = 1500

/** The whole timeline as wide as a sheet, with how high it is and what it says. */
export function StillTimeline({ model, today, children }: StillTimelineProps) {
  const { t } = useTexts()
  const { bounds: range, groups } = model
  const { height } = useTimelineLayout(model, { range, width, today })
  const lanes = groups.flatMap((group) => group.lanes)
  const description = t('pictures.timeline.description', {
    lanes: lanes.length,
    periods: lanes.flatMap(({ periods }) => periods).length,
    range: t('pictures.timeline.range', {
      from: range.from.slice(0, 4),
      until: range.until.slice(0, 4),
    }),
  })
  return children({
    width,
    height: height + axisHeight,
    description,
    children: <TimelinePicture model={model} range={range} width={width} today={today} />,
  })
}
