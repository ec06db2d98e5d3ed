import type { ClosingDuty } from '../model/closingDuty'
import { type DocumentLanguage, textIn } from '../model/base'
import type { Call } from '../model/call'
import type { Event } from '../model/event'
import type { Link } from '../model/link'
import type { Meeting } from '../model/meeting'
import type { Period } from '../model/period'
import { takesPlace } from '../model/meetingState'
import type { Project, ProjectReport } from '../model/project'
import type { Seat } from '../model/seat'
import type { Status } from '../model/status'
import { chairmanships } from './chairmanships'
import { groupBy } from './groupBy'
import { lastPossible } from './knownPeriod'
import { seriesPlan } from './seriesPlan'
import { statusesOn } from './statusOn'
import { dayOf, overlaps, plusDays, wallTime } from './time'
import { livingOnes, type YearRecords } from './yearRecords'

/** What a year has, from the most frequent to what lasts longest. */
export const yearKinds = ['meeting', 'duty', 'event', 'call', 'chair'] as const
export type YearKind = (typeof yearKinds)[number]

/** Something that is on a day of a year, or lasts for a part of it. The ends may lie outside the year. */
export interface YearEntry {
  /** Known among all the entries of a year. */
  readonly id: string
  readonly kind: YearKind
  /** The record it opens: for a planned meeting its series. */
  readonly link: Link
  readonly title: string
  /** The first day; null when it is not known, or there is none. */
  readonly from: string | null
  /** The last day, the first itself for what lasts a day; null when it goes on. */
  readonly until: string | null
  /** A meeting that a series is to have by its rhythm, and that has not been made. */
  readonly planned: boolean
  /** Where in its record it stands, when it is not the whole of it: what is moved with it. */
  readonly within?: YearPlace
}

/** A day of a series by its rhythm, or a report or duty by its place among them. */
export type YearPlace =
  | { readonly list: 'rhythm'; readonly ruleDay: string }
  | { readonly list: 'reports' | 'duties'; readonly at: number }

/** What the entries are called where the record itself does not say it. */
export interface YearWords {
  readonly language: DocumentLanguage
  readonly report: (project: Project, report: ProjectReport) => string
  readonly duty: (of: Link, duty: ClosingDuty) => string
  readonly chair: (seat: Seat) => string
}

/** Days that are asked for, `YYYY-MM-DD`. */
type Days = Readonly<Record<'from' | 'until', string>>

/** How far outside them a day of a rhythm may lie and be moved into them. */
const reach = 60

/** What a year has, as `entriesWithin` tells it. */
export function yearEntries(
  records: YearRecords,
  year: number,
  today: string,
  words: YearWords,
): YearEntry[] {
  return entriesWithin(records, { from: `${year}-01-01`, until: `${year}-12-31` }, today, words)
}

/**
 * Everything that is on one of some days, both ends included, or goes on during them, in the order of its beginning: meetings that take place
 * (an idea has no day yet), meetings still to be made by the rhythm of a series from today on, calls while they
 * are open, reports and closing duties on the day they are due, turns in the chair, events.
 */
export function entriesWithin(
  records: YearRecords,
  days: Days,
  today: string,
  words: YearWords,
): YearEntry[] {
  const { meetings, calls, projects, statuses, seats, events } = livingOnes(records)
  const all = [
    ...meetings.filter(isNear(days)).flatMap((meeting) => ofMeeting(meeting, words)),
    ...ofSeries(livingOnes(records), days, today, words),
    ...calls.map(ofCall),
    ...projects.flatMap((project) => ofProject(project, words)),
    ...[...statusesOn(statuses, today).values()].flat().flatMap((one) => ofStatus(one, words)),
    ...ofChairs(seats, today, words),
    ...events.flatMap((event) => ofEvent(event, words)),
  ]
  return all.filter((entry) => overlaps(entry, days)).sort(inOrder)
}

/** Meetings that may be on one of the days, wherever their clock is: to tell the clock takes long when there are many. */
function isNear({ from, until }: Days): (meeting: Meeting) => boolean {
  const [first, last] = [plusDays(from, -1), plusDays(until, 2)]
  return ({ start, end }) => end >= first && start < last
}

function inOrder(a: YearEntry, b: YearEntry): number {
  const [first, second] = [a.from ?? '', b.from ?? '']
  return first === second ? (a.id < b.id ? -1 : 1) : first < second ? -1 : 1
}

function entryOf(
  kind: YearKind,
  link: Link,
  title: string,
  { from, until }: Period,
  more: { id?: string; planned?: boolean; within?: YearPlace } = {},
): YearEntry {
  return { id: link.id, kind, link, title, from, until, planned: false, ...more }
}

const onDay = (day: string): Period => ({ from: day, until: day })

function ofMeeting(meeting: Meeting, { language }: YearWords): YearEntry[] {
  if (!takesPlace(meeting)) return []
  const { id, title, start, end, timeZone } = meeting
  const days = { from: wallTime(start, timeZone).day, until: wallTime(end, timeZone).day }
  return [entryOf('meeting', { kind: 'meeting', id }, textIn(title, language), days)]
}

/** A day of the rhythm may be moved over the ends, so more is asked for. */
function ofSeries(
  { series, meetings }: YearRecords,
  days: Days,
  today: string,
  { language }: YearWords,
): YearEntry[] {
  const bySeries = groupBy(meetings, ({ seriesId }) => seriesId)
  const [from, until] = [plusDays(days.from, -reach), plusDays(days.until, reach)]
  return series.flatMap((one) =>
    seriesPlan(one, bySeries.get(one.id) ?? [], from, until, today).flatMap(
      ({ day, meeting, ruleDay }) => {
        if (day === null || meeting !== null || day < today) return []
        const link = { kind: 'series', id: one.id } as const
        const within = { list: 'rhythm', ruleDay } as const
        const more = { id: `${one.id} ${ruleDay}`, planned: true, within }
        return [entryOf('meeting', link, textIn(one.name, language), onDay(day), more)]
      },
    ),
  )
}

/** Days on our own clock; a call whose opening is not known is on the day it closes. */
function ofCall({ id, title, opensAt, closesAt }: Call): YearEntry {
  const days = { from: dayOf(opensAt ?? closesAt), until: dayOf(closesAt) }
  return entryOf('call', { kind: 'call', id }, title, days)
}

function ofProject(project: Project, words: YearWords): YearEntry[] {
  const link = { kind: 'project', id: project.id } as const
  const reports = project.reports.map((report, at) =>
    entryOf('duty', link, words.report(project, report), onDay(report.due), {
      id: `${project.id} report ${at}`,
      within: { list: 'reports', at },
    }),
  )
  return [...reports, ...ofDuties(link, link, project.duties, words)]
}

/** What is left to do after cooperation was suspended or ended. */
function ofStatus({ id, subject, duties }: Status, words: YearWords): YearEntry[] {
  return ofDuties({ kind: 'status', id }, subject, duties, words)
}

function ofDuties(
  link: Link,
  of: Link,
  duties: readonly ClosingDuty[],
  words: YearWords,
): YearEntry[] {
  return duties.flatMap((duty, at) => {
    if (duty.due === null) return []
    const more = { id: `${link.id} duty ${at}`, within: { list: 'duties', at } as const }
    return [entryOf('duty', link, words.duty(of, duty), onDay(duty.due), more)]
  })
}

/** A turn whose end is open lasts until the next one of its body begins. */
function ofChairs(seats: readonly Seat[], today: string, words: YearWords): YearEntry[] {
  return [...groupBy(seats, ({ bodyId }) => bodyId)].flatMap(([bodyId, own]) => {
    const chairs = chairmanships(bodyId, own, today).turns.flatMap((turn) =>
      turn.kind === 'chair' ? [turn.seat] : [],
    )
    return chairs.map((seat, at) => {
      const next = chairs
        .slice(at + 1)
        .find(({ from }) => from !== null && from > (seat.from ?? ''))
      const days = { from: seat.from, until: lastDayOf(seat, next) }
      return entryOf('chair', { kind: 'seat', id: seat.id }, words.chair(seat), days)
    })
  })
}

function lastDayOf({ until, untilPrecision }: Seat, next: Seat | undefined): string | null {
  if (until !== null) return lastPossible(until, untilPrecision)
  return next?.from ? plusDays(next.from, -1) : null
}

/** An event without an end lasts the day, month or season it begins with; one without a day is nowhere. */
function ofEvent(event: Event, { language }: YearWords): YearEntry[] {
  const { id, name, from, precision } = event
  const until = event.until ?? from
  if (from === null || until === null) return []
  const known = event.until === null ? precision : event.untilPrecision
  const last = known === 'dayOfUnknownYear' ? until : lastPossible(until, known)
  const days = { from, until: last }
  return [entryOf('event', { kind: 'event', id }, textIn(name, language), days)]
}
