import { useState } from 'react'
import type { Meeting } from '@shared/model/meeting'
import type { Template } from '@shared/model/template'
import { calledNext, proposedNext } from '@shared/rules/hold/nextInLine'
import type { MeetingInput } from '@shared/rules/nextMeeting'
import { dayOf, homeZone, momentOf, wallTime } from '@shared/rules/time'
import { useRecordMaps } from '@renderer/store/kept'
import { useToday } from '@renderer/ui/useToday'

export interface NextValues {
  readonly isMade: boolean
  /** `YYYY-MM-DD` and `HH:mm`; what cannot be read stands as it was typed, null is empty. */
  readonly day: string | null
  readonly from: string | null
  readonly until: string | null
}

/** The next meeting in the preview: the one that is called already, or the one to be made. */
export interface NextMeeting {
  readonly called: Meeting | null
  readonly values: NextValues
  readonly change: (fields: Partial<NextValues>) => void
  /** True when what is typed makes no meeting. */
  readonly problem: boolean
  /** Its day; null when there will be none. */
  readonly day: string | null
  readonly toMake: { meeting: MeetingInput; template: Template | null } | null
}

/** The next meeting as its series proposes it, to be changed; undefined while the registers are read. */
export function useNextMeeting(meeting: Meeting): NextMeeting | undefined {
  const today = useToday()
  const records = useRecordMaps(['meeting', 'series', 'template', 'body'])
  const [typed, setTyped] = useState<Partial<NextValues>>({})
  if (!records) return undefined
  const of = <T>(map: ReadonlyMap<string, T>, id: string | null) =>
    id === null ? null : (map.get(id) ?? null)
  const meetings = [...records.meeting.values()]
  const series = of(records.series, meeting.seriesId)
  const template = of(records.template, series?.templateId ?? meeting.templateId)
  const body = of(records.body, meeting.bodyId)
  const called = calledNext(meeting, meetings)
  const proposed = proposedNext({ meeting, series, template, body, meetings, today })
  const zone = proposed.timeZone ?? homeZone
  const start = wallTime(proposed.start, zone)
  const values: NextValues = {
    // A network that meets when needed sets no date by itself.
    isMade: called === null && series !== null && series.rhythm !== 'asNeeded',
    day: start.day,
    from: start.clock,
    until: wallTime(proposed.end, zone).clock,
    ...typed,
  }
  const isMade = values.isMade && called === null
  const times = isMade ? timesOf(values, zone) : null
  return {
    called,
    values,
    change: (fields) => setTyped((before) => ({ ...before, ...fields })),
    problem: isMade && times === null,
    day: called ? dayOf(called.start, called.timeZone) : times ? values.day : null,
    toMake: times ? { meeting: { ...proposed, ...times }, template } : null,
  }
}

function timesOf({ day, from, until }: NextValues, zone: string) {
  const isRead =
    /^\d{4}-\d{2}-\d{2}$/.test(day ?? '') &&
    [from, until].every((one) => /^\d{2}:\d{2}$/.test(one ?? ''))
  if (!isRead || day === null || from === null || until === null || until <= from) return null
  return { start: momentOf(day, from, zone), end: momentOf(day, until, zone) }
}
