import { dayOf } from './time'

/** The day a record was made, in the team's own zone: UUIDv7 begins with the milliseconds. Null for another id. */
export function madeOn(id: string): string | null {
  const stamp = /^([0-9a-f]{8})-([0-9a-f]{4})-7/i.exec(id)
  if (!stamp) return null
  const made = new Date(Number.parseInt(`${stamp[1]}${stamp[2]}`, 16))
  return Number.isNaN(+made) ? null : dayOf(made)
}
