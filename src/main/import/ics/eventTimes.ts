import ICAL from 'ical.js'
import { homeZone, plusDays, wallTime } from '@shared/rules/time'
import { knownZone, momentIn } from '../../replies/eventTime'

/** When something begins or ends, in a zone that may be named by the file only. */
export interface Moment {
  /** ISO UTC; of a time in a zone that nobody knows, as if it were UTC. */
  readonly at: string
  readonly isDay: boolean
  /** IANA name, or what the file calls a zone that is not known. */
  readonly zone: string
}

/** The zones of a calendar: described by itself, known by name, or that of all its times (`X-WR-TIMEZONE`). */
export class Zones {
  private readonly own: string
  private readonly described = new Map<string, ICAL.Timezone>()

  constructor(calendar: ICAL.Component) {
    const own: unknown = calendar.getFirstPropertyValue('x-wr-timezone')
    this.own = (typeof own === 'string' && knownZone(own)) || homeZone
    for (const one of calendar.getAllSubcomponents('vtimezone')) {
      const name: unknown = one.getFirstPropertyValue('tzid')
      if (typeof name === 'string') this.described.set(name, new ICAL.Timezone(one))
    }
  }

  /** @param tzid the zone named beside the time; empty for none. @returns null for a time that is none */
  momentOf(time: ICAL.Time, tzid: string): Moment | null {
    // The years that a meeting can have; the calendar of others is slow to count, and no meeting's.
    if (time.year < 1900 || time.year > 2199) return null
    const isDay = time.isDate
    const isUtc = time.zone === ICAL.Timezone.utcTimezone
    if (isUtc || isDay || tzid === '')
      return momentAt(momentIn(time, isUtc ? null : this.own), isDay, this.own)
    const name = knownZone(tzid)
    if (name !== null) return momentAt(momentIn(time, name), false, name)
    const described = this.described.get(tzid)
    if (!described) return momentAt(momentIn(time, null), false, tzid)
    const local = time.clone()
    local.zone = described
    const at = new Date(local.toUnixTime() * 1000)
    // A zone of the file's own making has no name to be kept by: its times are told in the team's.
    return momentAt(Number.isNaN(+at) ? null : at.toISOString(), false, this.own)
  }
}

function momentAt(at: string | null, isDay: boolean, zone: string): Moment | null {
  return at === null ? null : { at, isDay, zone }
}

/** `2026-11-26 09:30` in its zone, or the day alone when it is a whole one. */
export function written({ at, isDay, zone }: Moment): string {
  const { day, clock } = wallTime(at, knownZone(zone) ?? 'UTC')
  return isDay ? day : `${day} ${clock}`
}

/** The last day of an event of whole days, whose end is the day after (RFC 5545, 3.6.1). */
export function writtenEnd(end: Moment, start: Moment): string {
  const { day } = wallTime(end.at, knownZone(end.zone) ?? 'UTC')
  if (!end.isDay) return written(end)
  const last = plusDays(day, -1)
  return last < written(start) ? written(start) : last
}

/** So many milliseconds after a moment, as a moment alike. */
export function after(moment: Moment, length: number): Moment {
  return { ...moment, at: new Date(Date.parse(moment.at) + length).toISOString() }
}
