import type { Call } from '@shared/model/call'
import { homeZone, wallTime } from '@shared/rules/time'
import { zoneAbbreviation } from '@shared/texts/format'
import type { Texts } from '@shared/texts/texts'
import { formatMoment } from '@renderer/ui/format'

/** A moment as its day and time at home, `YYYY-MM-DDTHH:mm`: sorts by time and filters by day. */
export function homeTime(moment: string): string {
  const { day, clock } = wallTime(moment, homeZone)
  return `${day}T${clock}`
}

/** True when the clocks of a zone show another time than ours at a moment. */
export function isOtherTime(moment: string, zone: string): boolean {
  const there = wallTime(moment, zone)
  return `${there.day}T${there.clock}` !== homeTime(moment)
}

/** True when the clocks of the call's zone show another time than ours as the call closes. */
export function closesAbroad({ closesAt, timeZone }: Call): boolean {
  return isOtherTime(closesAt, timeZone)
}

/** `8.3.2023 klo 12.00 (CET)`: when a call closes as its programme writes it. */
export function ownTime({ closesAt, timeZone }: Call, t: Texts, language: 'fi' | 'en'): string {
  return zonedTime(closesAt, timeZone, { t, language })
}

/** A moment as the clocks of a zone show it, with the zone's abbreviation. */
export function zonedTime(
  moment: string,
  zone: string,
  { t, language }: { t: Texts; language: 'fi' | 'en' },
): string {
  return t('funding.call.ownTime', {
    moment: formatMoment(moment, zone, language),
    zone: zoneAbbreviation(moment, zone),
  })
}

export const callStates = ['open', 'coming', 'closed'] as const

/** Whether applications are taken at a moment. */
export function callState({ opensAt, closesAt }: Call, now: string): (typeof callStates)[number] {
  if (closesAt <= now) return 'closed'
  return opensAt !== null && now < opensAt ? 'coming' : 'open'
}
