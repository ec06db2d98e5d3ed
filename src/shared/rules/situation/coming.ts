import { isOpen } from '../../model/openTask'
import { endingDays, seatsEnding } from '../seatTerms'
import { isLate } from '../tasks/lateness'
import { plusDays } from '../time'
import { entriesWithin, type YearEntry, type YearKind } from '../yearEntries'
import {
  byDay,
  rowOf,
  type SituationAsked,
  type SituationRecords,
  type SituationRow,
  type SituationWords,
} from './figures'
import { seatRow, seatsAtHand } from './seatRow'
import { taskRow } from './taskRow'

/** How many days ahead the picture looks. */
export const comingDays = 90

/** The last day the picture looks at. */
export function lastComing(today: string): string {
  return plusDays(today, comingDays)
}

/** Open tasks due from now on. */
export function tasksComing(
  { task }: SituationRecords,
  asked: SituationAsked,
  words: SituationWords,
): SituationRow[] {
  const last = lastComing(asked.today)
  return [...task.values()]
    .filter((one) => one.due !== null && one.due <= last && isOpen(one) && !isLate(one, asked))
    .map((one) => taskRow(one, words))
    .sort(byDay)
}

/** Our seats whose term ends with nobody to follow, the first to end first. */
export function termsEnding(
  records: SituationRecords,
  { today }: SituationAsked,
  words: SituationWords,
): SituationRow[] {
  const by = plusDays(today, comingDays - endingDays)
  return seatsEnding(seatsAtHand(records), today, by).map((seat) =>
    seatRow(seat, seat.until, words),
  )
}

/** What the year clock has in the coming days: meetings, closing calls, events and turns in the chair that begin. */
export function entriesComing(
  records: SituationRecords,
  { today }: SituationAsked,
  words: SituationWords,
): Readonly<Record<Exclude<YearKind, 'duty'>, SituationRow[]>> {
  const last = lastComing(today)
  const rows = {
    meetings: [...records.meeting.values()],
    series: [...records.series.values()],
    calls: [...records.call.values()],
    events: [...records.event.values()],
    seats: [...records.seat.values()],
    // Reports and duties are told with those that are late, and without those given.
    projects: [],
    statuses: [],
  }
  const all = entriesWithin(rows, { from: today, until: last }, today, {
    language: words.language,
    report: (_, report) => words.report(report),
    duty: (_, duty) => words.duty(duty),
    chair: (seat) => words.name({ kind: 'body', id: seat.bodyId }),
  })
  const of = (kind: YearKind) =>
    all
      .filter((entry) => entry.kind === kind)
      .map((entry) => entryRow(entry, records))
      .filter(({ day }) => day !== null && today <= day && day <= last)
      .sort(byDay)
  return { meeting: of('meeting'), call: of('call'), event: of('event'), chair: of('chair') }
}

/** A call is told by the day it closes, everything else by the day it begins. */
function entryRow(
  { id, kind, link, title, from, until }: YearEntry,
  { event, seat }: SituationRecords,
): SituationRow {
  const known = kind === 'event' ? event.get(link.id) : seat.get(link.id)
  return rowOf(link, title, {
    id,
    day: kind === 'call' ? until : from,
    precision: known?.precision ?? 'day',
  })
}
