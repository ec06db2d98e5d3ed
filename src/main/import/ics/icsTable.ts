import ICAL from 'ical.js'
import { oneLine } from '@shared/documents/cleanText'
import { tableLimits } from '@shared/model/tableFile'
import type { Texts } from '@shared/texts/texts'
import { decodeText } from '../../files/decodeText'
import { isModest } from '../../replies/eventTime'
import { TableFault } from '../fault'
import { type ReadTable, refusedAs } from '../readTable'
import { after, type Moment, written, writtenEnd, Zones } from './eventTimes'
import { timesOf } from './repeats'

/** The columns of a table of meetings; shared/rules/import knows their headings as it knows those of any table. */
const columns = ['title', 'start', 'end', 'timeZone', 'place', 'link', 'state', 'uid'] as const

/** Times of an event that were moved or cancelled one by one (`RECURRENCE-ID`), by the moment they were to begin. */
type Moved = ReadonlyMap<string, ICAL.Component>

/**
 * The meetings of a calendar file (RFC 5545), a row each, a repeating one as often as it is held.
 * @param t in the language of the window, for the headings
 * @param now in milliseconds: what repeats is read around it
 */
export function readIcs(bytes: Uint8Array, t: Texts, now = Date.now()): ReadTable {
  if (bytes.length > tableLimits.bytes) return { ok: false, problem: 'tooLarge' }
  try {
    const rows: string[][] = []
    let cut = 0
    for (const calendar of calendarsOf(decodeText(bytes))) {
      const zones = new Zones(calendar)
      const events = calendar.getAllSubcomponents('vevent')
      const moved = movedOf(events, zones)
      for (const event of events) {
        if (event.hasProperty('recurrence-id') && moved.masters.has(uidOf(event))) continue
        cut += addRows(rows, event, zones, moved.byUid.get(uidOf(event)) ?? new Map(), now)
        if (rows.length > tableLimits.rows) throw new TableFault('tooManyRows')
      }
    }
    if (rows.length === 0) return { ok: false, problem: 'empty' }
    if (rows.some((row) => row.some((cell) => cell.length > tableLimits.cell)))
      return { ok: false, problem: 'cellTooLong' }
    return { ok: true, rows: inWords(rows, t), cut }
  } catch (error) {
    return refusedAs(error)
  }
}

/** The rows under their headings; the standard's word for a cancelled meeting in the reader's own. */
function inWords(rows: readonly string[][], t: Texts): string[][] {
  const headings = columns.map((column) => t(`importing.calendarHeadings.${column}`))
  const state = columns.indexOf('state')
  const cancelled = t('importing.calendarCancelled')
  return [headings, ...rows.map((row) => (row[state] ? row.with(state, cancelled) : row))]
}

function calendarsOf(text: string): ICAL.Component[] {
  const parsed: unknown = ICAL.parse(text)
  if (!Array.isArray(parsed)) throw new TableFault('unreadable')
  const all: unknown[] = typeof parsed[0] === 'string' ? [parsed] : parsed
  const calendars = all.map((one) => new ICAL.Component(one as never))
  const zones = calendars.flatMap((one) => one.getAllSubcomponents('vtimezone'))
  if (calendars.some(({ name }) => name !== 'vcalendar') || !zones.every(isModest))
    throw new TableFault('unreadable')
  return calendars
}

function movedOf(events: readonly ICAL.Component[], zones: Zones) {
  const byUid = new Map<string, Map<string, ICAL.Component>>()
  const masters = new Set<string>()
  for (const event of events) {
    const uid = uidOf(event)
    const original = momentOf(event, 'recurrence-id', zones)
    if (!original) masters.add(uid)
    else
      byUid.set(uid, (byUid.get(uid) ?? new Map<string, ICAL.Component>()).set(original.at, event))
  }
  return { byUid, masters }
}

/** @returns 1 when times of the event were left out */
function addRows(
  rows: string[][],
  event: ICAL.Component,
  zones: Zones,
  moved: Moved,
  now: number,
): 0 | 1 {
  const start = momentOf(event, 'dtstart', zones)
  if (!start) {
    rows.push(rowOf(event, '', '', '', uidOf(event)))
    return 0
  }
  const repeats = event.hasProperty('rrule') || event.hasProperty('rdate')
  const { times, isCut } = timesOf(event, start, zones, now)
  const length = lengthOf(event, start, zones)
  const suffix = momentOf(event, 'recurrence-id', zones)?.at
  for (const time of times) {
    const instead = moved.get(time.at)
    const begins = (instead && momentOf(instead, 'dtstart', zones)) ?? time
    const lasts = instead ? lengthOf(instead, begins, zones) : length
    const end = lasts === null ? '' : writtenEnd(after(begins, lasts), begins)
    const mark = repeats ? time.at : suffix
    const uid = mark === undefined ? uidOf(event) : `${uidOf(event)} ${mark}`
    rows.push(rowOf(instead ?? event, written(begins), end, begins.zone, uid))
  }
  return isCut ? 1 : 0
}

function rowOf(event: ICAL.Component, start: string, end: string, zone: string, uid: string) {
  const isCancelled =
    words(event, 'status').toUpperCase() === 'CANCELLED' ||
    (event.parent && words(event.parent, 'method').toUpperCase() === 'CANCEL')
  const place = words(event, 'location')
  const row = [
    words(event, 'summary'),
    start,
    end,
    zone,
    /^https:\S+$/i.test(place) ? '' : place,
    linkOf(event, place),
    isCancelled ? 'CANCELLED' : '',
    uid,
  ]
  return row.map(oneLine)
}

/** Where the meeting is held on the net: what Outlook, Google or the standard has for it, or a place that is one. */
function linkOf(event: ICAL.Component, place: string): string {
  const names = ['x-microsoft-skypeteamsmeetingurl', 'x-google-conference', 'conference', 'url']
  const found = [...names.map((name) => words(event, name)), place]
  return found.find((one) => /^https:\/\/[^\s<>"]+$/i.test(one)) ?? ''
}

/** Milliseconds from the beginning to the end; null when the event does not say. */
function lengthOf(event: ICAL.Component, start: Moment, zones: Zones): number | null {
  const end = momentOf(event, 'dtend', zones)
  if (end) return Date.parse(end.at) - Date.parse(start.at)
  const duration: unknown = event.getFirstPropertyValue('duration')
  if (duration instanceof ICAL.Duration) return duration.toSeconds() * 1000
  return start.isDay ? 86_400_000 : null
}

function momentOf(event: ICAL.Component, name: string, zones: Zones): Moment | null {
  const property = event.getFirstProperty(name)
  const value: unknown = property?.getFirstValue()
  const tzid = property?.getFirstParameter('tzid') ?? ''
  return value instanceof ICAL.Time ? zones.momentOf(value, tzid) : null
}

function uidOf(event: ICAL.Component): string {
  return words(event, 'uid')
}

function words(component: ICAL.Component, name: string): string {
  const value: unknown = component.getFirstPropertyValue(name)
  return typeof value === 'string' ? value.trim() : ''
}
