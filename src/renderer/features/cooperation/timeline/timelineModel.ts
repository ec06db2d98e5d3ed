import { useMemo } from 'react'
import type { Event } from '@shared/model/event'
import type { DayRange } from '@shared/pictures/timeScale'
import {
  timelineKinds,
  timelineLanes,
  type TimelineGroup,
  type TimelineKind,
} from '@shared/pictures/timelineLanes'
import { plusDays } from '@shared/rules/time'
import type { RecordMaps } from '@renderer/store/kept'

/** The kinds of record the timeline is made of. */
export const timelineRecords = [...timelineKinds, 'area', 'status', 'event'] as const
export type TimelineMaps = RecordMaps<(typeof timelineRecords)[number]>

/** What is shown; null is all. An area `none` is what belongs to no area. */
export interface TimelineFilter {
  readonly area: string | null
  readonly kind: TimelineKind | null
}

export interface TimelineModel {
  readonly groups: readonly TimelineGroup[]
  readonly events: readonly Event[]
  /** From the year of the first fact to two years from today. */
  readonly bounds: DayRange
}

export function useTimelineModel(
  records: TimelineMaps | undefined,
  { language, today, filter }: { language: 'fi' | 'en'; today: string; filter: TimelineFilter },
): TimelineModel | null {
  const lanes = useMemo(() => records && timelineLanes(records, language), [records, language])
  const { area, kind } = filter
  return useMemo(() => {
    if (!records || !lanes) return null
    const groups = lanes
      .filter((group) => area === null || (group.area?.id ?? 'none') === area)
      .map((group) => ({
        ...group,
        lanes: group.lanes.filter(({ subject }) => kind === null || subject.kind === kind),
      }))
      .filter((group) => group.lanes.length > 0)
    const dated = [...records.event.values()].filter(({ from, until }) => from ?? until)
    const events = area === null && kind === null ? dated : []
    return { groups, events, bounds: boundsOf(lanes, dated, today) }
  }, [records, lanes, area, kind, today])
}

function boundsOf(
  groups: readonly TimelineGroup[],
  events: readonly Event[],
  today: string,
): DayRange {
  const periods = groups.flatMap(({ lanes }) => lanes.flatMap((lane) => lane.periods))
  const days = [...periods, ...events].flatMap(({ from, until }) => from ?? until ?? [])
  const first = days.reduce((least, day) => (day < least ? day : least), plusDays(today, -3650))
  return { from: `${first.slice(0, 4)}-01-01`, until: plusDays(today, 730) }
}
