import { dormantStates } from '../model/dormant'
import type { Status } from '../model/status'
import { groupBy } from './groupBy'
import { isWithin, plusDays } from './time'

/** The states in which cooperation does not run: suspended, over, or never begun. */
const inactiveStates: ReadonlySet<Status['state']> = new Set([
  ...dormantStates,
  'ended',
  'neverStarted',
])

/**
 * The status of a layer in force on a day among those of one subject: of several the latest to begin, for a
 * suspension is often written without an end being set to what went before it. Null when none is known.
 */
export function statusOn(
  statuses: readonly Status[],
  layer: Status['layer'],
  day: string,
): Status | null {
  return statuses
    .filter((one) => one.layer === layer && one.deletedAt === null && isWithin(day, one))
    .reduce<Status | null>((latest, one) => (beginsAfter(one, latest) ? one : latest), null)
}

/** True when the cooperation with the subject of the statuses is known not to run on a day. */
export function isInactiveOn(statuses: readonly Status[], day: string): boolean {
  const status = statusOn(statuses, 'cooperation', day)
  return status !== null && inactiveStates.has(status.state)
}

/** Of two that begin on the same day the one written later counts. */
function beginsAfter(one: Status, other: Status | null): boolean {
  if (other === null) return true
  const [first, second] = [one.from ?? '', other.from ?? '']
  return first === second ? one.id > other.id : first > second
}

/** Cooperation is what a person asks about first; treaties and contacts come after it. */
export const layersByWeight = [
  'cooperation',
  'legal',
  'contact',
] as const satisfies readonly Status['layer'][]

/** What is in force on a day among the statuses of one subject: one of each layer, cooperation first. */
export function inForceOn(statuses: readonly Status[], day: string): Status[] {
  return layersByWeight.flatMap((layer) => statusOn(statuses, layer, day) ?? [])
}

/** What is in force on a day (`YYYY-MM-DD`), by the id of what it is about. */
export function statusesOn(
  statuses: Iterable<Status>,
  day: string,
): ReadonlyMap<string, readonly Status[]> {
  const bySubject = groupBy(statuses, (status) => status.subject.id)
  return new Map([...bySubject].map(([id, own]) => [id, inForceOn(own, day)]))
}

/**
 * The suspensions in force on a day. One whose own end was left open is over when a later status of its layer
 * has begun.
 */
export function suspensionsOn(statuses: Iterable<Status>, day: string): Status[] {
  return [...statusesOn(statuses, day).values()]
    .flat()
    .filter(({ state }) => dormantStates.has(state))
}

/**
 * The same periods, each that was left without an end ended the day before the next of its subject and
 * layer begins: what the history says when a later period was written without closing the one before.
 */
export function withEnds(statuses: readonly Status[]): Status[] {
  const bySubject = groupBy(statuses, ({ subject, layer }) => `${subject.id} ${layer}`)
  return statuses.map((status) => {
    if (status.until !== null) return status
    const { subject, layer } = status
    const next = (bySubject.get(`${subject.id} ${layer}`) ?? [])
      .filter((one) => one.deletedAt === null && (one.from ?? '') > (status.from ?? ''))
      .reduce<Status | null>((first, one) => (first && beginsAfter(one, first) ? first : one), null)
    if (!next?.from) return status
    return { ...status, until: plusDays(next.from, -1), untilPrecision: next.precision }
  })
}

/** The one state a picture shows: of cooperation, else of the treaty, else of the contact. */
export function stateOn(
  statuses: ReadonlyMap<string, readonly Status[]>,
  id: string,
): Status['state'] | 'unknown' {
  return statuses.get(id)?.[0]?.state ?? 'unknown'
}

/** True when a status is still in force after the day on which it was to be looked at again. */
export function isReviewPassed(status: Status, day: string): boolean {
  const { reviewOn } = status
  return isWithin(day, status) && reviewOn !== null && reviewOn < day
}
