import { finnishOrder } from '@shared/texts/format'
import type { Texts } from '@shared/texts/texts'
import type { FormChoice } from '@renderer/ui/form/types'

/** The zones of the countries the team meets with, and in which programmes of the north announce their calls. */
const zones = {
  'Europe/Helsinki': 'helsinki',
  'Europe/Stockholm': 'stockholm',
  'Europe/Oslo': 'oslo',
  'Europe/Brussels': 'brussels',
  'Atlantic/Reykjavik': 'reykjavik',
  'Europe/London': 'london',
} as const

/** Time zones to choose from, by the name a person knows them by; after them those in use that have none. */
export function timeZones(t: Texts, inUse: Iterable<string> = []): FormChoice[] {
  const named = Object.entries(zones).map(([value, code]) => ({
    value,
    label: t(`meetings.form.timeZones.${code}`),
  }))
  const others = [...new Set(inUse)].filter((zone) => !(zone in zones))
  return [
    ...named,
    ...others.sort((a, b) => finnishOrder.compare(a, b)).map((value) => ({ value, label: value })),
  ]
}
