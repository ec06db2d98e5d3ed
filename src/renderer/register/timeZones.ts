import type { Texts } from '@shared/texts/texts'
import type { FormChoice } from '@renderer/ui/form/types'

/** The zones of the countries the team meets with. */
const zones = {
  'Europe/Helsinki': 'helsinki',
  'Europe/Stockholm': 'stockholm',
  'Europe/Oslo': 'oslo',
  'Europe/Brussels': 'brussels',
  'Atlantic/Reykjavik': 'reykjavik',
  'Europe/London': 'london',
} as const

/** Time zones to choose from, by the name a person knows them by. */
export function timeZones(t: Texts): FormChoice[] {
  return Object.entries(zones).map(([value, code]) => ({
    value,
    label: t(`meetings.form.timeZones.${code}`),
  }))
}
