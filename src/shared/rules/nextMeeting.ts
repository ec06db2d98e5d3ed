import type { DocumentLanguage } from '../model/base'
import type { Body } from '../model/body'
import type { Meeting } from '../model/meeting'
import { takesPlace } from '../model/meetingState'
import type { RecordInput } from '../model/records'
import type { Series } from '../model/series'
import type { MeetingType, Template } from '../model/template'
import { hasQuorumRule } from './hold/quorum'
import { nextPlannedDay } from './seriesPlan'
import { homeZone, momentOf, plusDays, wallTime } from './time'
import { nextWorkingDay } from './workingDays'

/** A meeting to fill in a form with, or to create. */
export type MeetingInput = Omit<RecordInput<'meeting'>, 'id'>

const defaultMinutes = 90
const defaultClock = '09:00'
/** How far ahead a meeting is called when no rhythm says: invitations still go out in time. */
const daysAhead = 14

/**
 * The next meeting of a series: the next of its plan, or two weeks on a working weekday from today, or from
 * a coming meeting, when it meets as needed or has nothing to count from.
 * Its length is the template's, else the latest meeting's.
 */
export function nextOfSeries(input: {
  series: Series
  template: Template | null
  body: Body | null
  /** All meetings of the series. */
  meetings: readonly Meeting[]
  today: string
  /** The day of the plan it is to be on; the next one unless given. */
  day?: string | undefined
}): MeetingInput {
  const { series, template, body, today } = input
  const meetings = input.meetings.filter((one) => one.deletedAt === null)
  const last = latest(meetings.filter(takesPlace))
  const zone = last?.timeZone ?? homeZone
  const day = input.day ?? nextDay(series, meetings, today)
  const minutes = template?.duration ?? (last ? lengthOf(last) : defaultMinutes)
  return {
    ...wayOf(template, body),
    ...timesOf(day, series.startTime, minutes, zone),
    type: series.meetingType,
    seriesId: series.id,
    bodyId: series.bodyId,
    title: series.name,
    number: nextNumber(meetings, Number(day.slice(0, 4))),
    place: series.place,
    link: series.link,
    language: series.language,
    itemDays: series.itemDays,
    materialDays: series.materialDays,
    // What the series does not know is as it was last time.
    publicity: last?.publicity ?? 'none',
    distribution: ownOr(series.distribution, last?.distribution),
    forInformation: ownOr(series.forInformation, last?.forInformation),
    chairId: series.chairId,
    secretaryId: series.secretaryId,
    participants: series.memberIds.map((personId) => ({
      personId,
      role: last?.participants.find((one) => one.personId === personId)?.role ?? 'member',
    })),
  }
}

/** The series' own list of recipients, or the latest meeting's when it has none. */
function ownOr(own: string, ofLast = ''): string {
  return own.trim() === '' ? ofLast : own
}

/** A single meeting from a template, two weeks from today at 9.00. */
export function meetingFromTemplate(
  template: Template,
  body: Body | null,
  today: string,
): MeetingInput {
  const day = nextWorkingDay(plusDays(today, daysAhead))
  return {
    ...wayOf(template, body),
    ...timesOf(day, defaultClock, template.duration, homeZone),
    type: template.meetingType,
    bodyId: body?.id ?? null,
    title: body?.name ?? template.name,
    language: template.language,
  }
}

/** A meeting from scratch; its title is for the person to write. */
export function meetingFromScratch(
  type: MeetingType,
  language: DocumentLanguage,
  today: string,
): MeetingInput {
  const day = nextWorkingDay(plusDays(today, daysAhead))
  return { ...timesOf(day, defaultClock, defaultMinutes, homeZone), type, title: {}, language }
}

/** The next meeting number of a year, `3/2026`: one more than the highest, so that no number comes twice. */
export function nextNumber(meetings: readonly Meeting[], year: number): string {
  let highest = 0
  for (const { number } of meetings) {
    const match = /^(\d+)\/(\d{4})$/.exec(number.trim())
    if (match && Number(match[2]) === year) highest = Math.max(highest, Number(match[1]))
  }
  return `${highest + 1}/${year}`
}

function nextDay(series: Series, meetings: readonly Meeting[], today: string): string {
  const planned = nextPlannedDay(series, meetings, today)
  if (planned !== null) return planned
  const last = latest(meetings.filter(takesPlace))
  const lastDay = last ? wallTime(last.start, last.timeZone).day : today
  return nextWorkingDay(plusDays(lastDay > today ? lastDay : today, daysAhead))
}

/** How the meeting is run: the template's way, and the formalities and numbers that the body needs. */
function wayOf(template: Template | null, body: Body | null) {
  const formal = body?.formal ?? false
  const bodyNumbers = body && body.numbering.scheme !== 'decimal' ? body.numbering : null
  return {
    templateId: template?.id ?? null,
    document: template?.document ?? (formal ? ('minutes' as const) : ('memo' as const)),
    numbering: bodyNumbers ?? template?.numbering ?? {},
    quorum: hasQuorumRule(body),
    scrutineers: formal,
  }
}

function timesOf(day: string, clock: string, minutes: number, zone: string) {
  const start = momentOf(day, clock, zone)
  const end = new Date(Date.parse(start) + minutes * 60_000).toISOString()
  return { start, end, timeZone: zone }
}

function latest(meetings: readonly Meeting[]): Meeting | null {
  return meetings.reduce<Meeting | null>(
    (found, one) => (found === null || found.start < one.start ? one : found),
    null,
  )
}

function lengthOf(meeting: Meeting): number {
  return Math.round((Date.parse(meeting.end) - Date.parse(meeting.start)) / 60_000)
}
