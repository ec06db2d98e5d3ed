import { TZDate } from '@date-fns/tz'
import ICAL from 'ical.js'
import { timeZone } from '@shared/model/fields'

/** Windows' names of the zones in which our partners work (Unicode CLDR, windowsZones); Outlook writes them in place of the IANA ones. */
const windowsZones: Readonly<Record<string, string>> = {
  'FLE Standard Time': 'Europe/Helsinki',
  'W. Europe Standard Time': 'Europe/Stockholm',
  'Romance Standard Time': 'Europe/Brussels',
  'Central Europe Standard Time': 'Europe/Budapest',
  'Central European Standard Time': 'Europe/Warsaw',
  'GMT Standard Time': 'Europe/London',
  'Greenwich Standard Time': 'Atlantic/Reykjavik',
  'Russian Standard Time': 'Europe/Moscow',
  'GTB Standard Time': 'Europe/Bucharest',
  'E. Europe Standard Time': 'Europe/Chisinau',
  'Turkey Standard Time': 'Europe/Istanbul',
  'Belarus Standard Time': 'Europe/Minsk',
  'Kaliningrad Standard Time': 'Europe/Kaliningrad',
  'Greenland Standard Time': 'America/Nuuk',
  'Eastern Standard Time': 'America/New_York',
  'Central Standard Time': 'America/Chicago',
  'Pacific Standard Time': 'America/Los_Angeles',
  'India Standard Time': 'Asia/Kolkata',
  'China Standard Time': 'Asia/Shanghai',
  'Tokyo Standard Time': 'Asia/Tokyo',
  'Korea Standard Time': 'Asia/Seoul',
  UTC: 'UTC',
}

interface EventStart {
  /** In UTC; null when the event says none, or one in an unknown zone. */
  readonly start: string | null
  readonly unknownZone: string
}

/** When an event begins. The zone is the file's own description of it, else the one that its name means. */
export function eventStart(event: ICAL.Component, calendar: ICAL.Component): EventStart {
  const nothing = { start: null, unknownZone: '' }
  const property = event.getFirstProperty('dtstart')
  const value = property?.getFirstValue()
  // A whole day, or a time in no zone, says nothing that could be compared.
  if (!(value instanceof ICAL.Time) || value.isDate) return nothing
  const parameter = property?.getFirstParameter('tzid') ?? ''
  if (parameter === '') {
    const isUtc = value.zone === ICAL.Timezone.utcTimezone
    return isUtc ? { ...nothing, start: momentIn(value, null) } : nothing
  }
  const zone = knownZone(parameter)
  if (zone !== null) return { ...nothing, start: momentIn(value, zone) }
  const described = calendar
    .getAllSubcomponents('vtimezone')
    .find((one) => one.getFirstPropertyValue('tzid') === parameter)
  if (!described || !isModest(described)) return { start: null, unknownZone: parameter }
  const local = value.clone()
  local.zone = new ICAL.Timezone(described)
  return { ...nothing, start: new Date(local.toUnixTime() * 1000).toISOString() }
}

/** Observances are counted out from 1601 on: a rule that recurs by the second would never come to an end. */
export function isModest(described: ICAL.Component): boolean {
  const observances = described.getAllSubcomponents()
  const modest =
    /^FREQ=YEARLY(;(BYMONTH|BYDAY|BYMONTHDAY|UNTIL|COUNT|INTERVAL|WKST)=[\w,+:-]{1,40})*$/i
  const rules = observances.flatMap((one) => one.getAllProperties('rrule'))
  return (
    observances.length <= 200 &&
    rules.every((rule) => modest.test(String(rule.getFirstValue()))) &&
    observances.every((one) => one.getAllProperties('rdate').length <= 200)
  )
}

/** The moment of a clock time: in a zone, or in UTC for null; null for a time that is none. */
export function momentIn(time: ICAL.Time, zone: string | null): string | null {
  const { year, month, day, hour, minute, second } = time
  const at =
    zone === null
      ? Date.UTC(year, month - 1, day, hour, minute, second)
      : new TZDate(year, month - 1, day, hour, minute, second, zone).getTime()
  return Number.isNaN(at) ? null : new Date(at).toISOString()
}

/** The IANA name of a zone that is called by it or by Windows' own; null for another name. */
export function knownZone(name: string): string | null {
  const zone = windowsZones[name] ?? name
  return timeZone.safeParse(zone).success ? zone : null
}
