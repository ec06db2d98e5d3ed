import ICAL from 'ical.js'
import type { Moment, Zones } from './eventTimes'

/** Of what repeats, times from a year ago to two years ahead are read, and no more than so many of one event. */
const yearLength = 366 * 86_400_000
const window = { before: yearLength, after: 2 * yearLength }
const mostTimes = 200
/** So many times are stepped through to get to those: twelve years of a daily one. */
const mostSteps = 4500

/** Rules that come to an end when they are stepped through: nothing by the second, no days that no month has. */
const modest =
  /^FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)(;(BYDAY|BYMONTHDAY|BYMONTH|BYSETPOS|COUNT|INTERVAL|UNTIL|WKST)=[\w,+:-]{1,60})*$/i

interface Repeats {
  readonly times: readonly Moment[]
  /** True when there are times beside those. */
  readonly isCut: boolean
}

/**
 * The times at which an event begins, in their order, without those taken out (`EXDATE`) and with those put in
 * (`RDATE`); one time for an event that does not repeat.
 * @param now in milliseconds
 */
export function timesOf(event: ICAL.Component, first: Moment, zones: Zones, now: number): Repeats {
  const rules = event.getAllProperties('rrule').map((one) => one.getFirstValue())
  const added = momentsIn(event, 'rdate', zones)
  if (rules.length === 0 && added.length === 0) return { times: [first], isCut: false }
  const all = new Map<string, Moment>([first, ...added].map((one) => [one.at, one]))
  let isCut = false
  for (const rule of rules) {
    if (!(rule instanceof ICAL.Recur) || !isModest(rule)) isCut = true
    else isCut = step(event, rule, zones, now, all) || isCut
  }
  for (const { at } of momentsIn(event, 'exdate', zones)) all.delete(at)
  const near = [...all.values()]
    .filter(({ at }) => isNear(at, now))
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))
  return {
    times: near.slice(0, mostTimes),
    isCut: isCut || near.length < all.size || near.length > mostTimes,
  }
}

/** Steps through a rule in the wall time of its event. @returns true when it was left before its end */
function step(
  event: ICAL.Component,
  rule: ICAL.Recur,
  zones: Zones,
  now: number,
  into: Map<string, Moment>,
): boolean {
  const property = event.getFirstProperty('dtstart')
  const start = property?.getFirstValue()
  if (!(start instanceof ICAL.Time)) return false
  const tzid = property?.getFirstParameter('tzid') ?? ''
  // An end told in UTC would be compared with times in no zone at all: it is compared here, as a moment.
  const until = rule.until ? zones.momentOf(rule.until, tzid) : null
  const open = rule.clone()
  open.until = null
  const floating = start.clone()
  floating.zone = ICAL.Timezone.localTimezone
  const iterator = open.iterator(floating)
  for (let steps = 0; steps < mostSteps; steps += 1) {
    const time = iterator.next() as ICAL.Time | null
    if (!time) return false
    // What is long past is only counted: to find its moment in a zone takes longer than to step.
    if (isLongPast(time, now)) continue
    const wall = time.clone()
    wall.zone = start.zone
    const moment = zones.momentOf(wall, tzid)
    if (!moment || (until && moment.at > until.at)) return false
    if (Date.parse(moment.at) > now + window.after) return true
    into.set(moment.at, moment)
  }
  return true
}

function isLongPast({ year, month, day }: ICAL.Time, now: number): boolean {
  return Date.UTC(year, month - 1, day + 2) < now - window.before
}

function isModest(rule: ICAL.Recur): boolean {
  const days: unknown = rule.parts['BYMONTHDAY']
  // A 30th of February alone is looked for without end.
  const isEveryMonth = !Array.isArray(days) || days.every((day) => Math.abs(Number(day)) <= 28)
  return modest.test(rule.toString()) && (isEveryMonth || !rule.parts['BYMONTH'])
}

function isNear(at: string, now: number): boolean {
  const time = Date.parse(at)
  return time >= now - window.before && time <= now + window.after
}

function momentsIn(event: ICAL.Component, name: 'rdate' | 'exdate', zones: Zones): Moment[] {
  return event.getAllProperties(name).flatMap((property) =>
    property
      .getValues()
      .slice(0, mostTimes)
      .map((value: unknown) =>
        value instanceof ICAL.Time
          ? zones.momentOf(value, property.getFirstParameter('tzid') ?? '')
          : null,
      )
      .filter((one) => one !== null),
  )
}
