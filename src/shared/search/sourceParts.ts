import { dayOf } from '@shared/rules/time'
import type { TextKey } from '@shared/texts/texts'

export interface Days {
  readonly from: string | null
  readonly until: string | null
}

/** A record's days as they are; null is an open end. */
export function days(from: string | null, until: string | null): Days {
  return { from, until }
}

/** The days of two moments in the team's own zone. */
export function moments(start: string, end: string): Days {
  return { from: dayOf(start), until: dayOf(end) }
}

/** The name of a choice of a field. */
export function choice(group: string, value: string): TextKey {
  return `model.${group}.${value}` as TextKey
}
