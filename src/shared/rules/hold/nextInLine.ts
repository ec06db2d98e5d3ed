import type { Body } from '../../model/body'
import type { Meeting } from '../../model/meeting'
import type { Series } from '../../model/series'
import type { Template } from '../../model/template'
import { type MeetingInput, nextNumber, nextOfSeries } from '../nextMeeting'
import { momentOf, plusDays, wallTime } from '../time'
import { nextWorkingDay } from '../workingDays'

/** Meetings of the same series, or of the same body when there is none. */
export function isInLine(meeting: Meeting, other: Meeting): boolean {
  if (other.deletedAt !== null || other.id === meeting.id) return false
  if (meeting.seriesId !== null) return other.seriesId === meeting.seriesId
  return meeting.bodyId !== null && other.bodyId === meeting.bodyId
}

/** The meeting that comes after this one in its series or body and is called already; null when none is. */
export function calledNext(meeting: Meeting, meetings: readonly Meeting[]): Meeting | null {
  const [first] = meetings
    .filter((other) => isInLine(meeting, other) && other.state === 'draft')
    .filter(({ start }) => start > meeting.start)
    .sort((a, b) => (a.start < b.start ? -1 : 1))
  return first ?? null
}

interface NextInput {
  readonly meeting: Meeting
  readonly series: Series | null
  readonly template: Template | null
  readonly body: Body | null
  readonly meetings: readonly Meeting[]
  readonly today: string
}

/** How far ahead a meeting without a series is proposed, in days. */
const monthAhead = 28

/**
 * The next meeting as it is proposed when this one closes: as its series says; without one, four weeks later at
 * the same time, as this one was. It is called by the name of this one.
 */
export function proposedNext(input: NextInput): MeetingInput {
  const { meeting, series, template, body, meetings, today } = input
  const line = [meeting, ...meetings.filter((other) => isInLine(meeting, other))]
  if (series) {
    const next = nextOfSeries({ series, template, body, meetings: line, today })
    return { ...next, title: meeting.title, number: meeting.number && (next.number ?? '') }
  }
  const from = wallTime(meeting.start, meeting.timeZone)
  const day = nextWorkingDay(plusDays(from.day < today ? today : from.day, monthAhead))
  const start = momentOf(day, from.clock, meeting.timeZone)
  const length = Date.parse(meeting.end) - Date.parse(meeting.start)
  const { type, bodyId, templateId, title, timeZone, place, link, chairId, secretaryId } = meeting
  const { participants, distribution, forInformation, language, document, numbering } = meeting
  const { quorum, scrutineers, publicity } = meeting
  return {
    ...{ type, bodyId, templateId, title, timeZone, place, link, chairId, secretaryId },
    ...{ participants, distribution, forInformation, language, document, numbering },
    ...{ quorum, scrutineers, publicity },
    number: meeting.number && nextNumber(line, Number(day.slice(0, 4))),
    start,
    end: new Date(Date.parse(start) + length).toISOString(),
  }
}
