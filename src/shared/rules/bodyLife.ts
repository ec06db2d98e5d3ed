import type { KnownPeriod } from '../model/period'
import type { Relation } from '../model/relation'
import type { Status } from '../model/status'
import { firstPossible, lastPossible } from './knownPeriod'
import { plusDays } from './time'

/** The days a body surely did not exist are those before `from` and after `until`; null: not known. */
export interface Life {
  readonly from: string | null
  readonly until: string | null
}

/** The layers that make a body; people may keep in contact after it. */
const lifeLayers = ['cooperation', 'legal'] as const satisfies readonly Status['layer'][]

const overStates: ReadonlySet<Status['state']> = new Set(['ended', 'neverStarted'])

/**
 * When a body lived, by the history of its status and by merging into another. A history that begins with
 * a suspension is not written from its beginning, so the body's start is not known from it. The body is
 * over when every layer that is written down has ended.
 */
export function lifeOf(
  bodyId: string,
  statuses: Iterable<Status>,
  relations: Iterable<Relation>,
): Life {
  const mine = [...statuses].filter((one) => one.subject.id === bodyId && one.deletedAt === null)
  const histories = lifeLayers
    .map((layer) => mine.filter((one) => one.layer === layer).sort(byFrom))
    .filter((history) => history.length > 0)
  const ends = [endOfLayers(histories), ...mergers(bodyId, relations)].filter(isDay)
  return {
    from: startOfLayers(histories),
    until: ends.length > 0 ? ends.reduce((a, b) => (a < b ? a : b)) : null,
  }
}

/** True when a term surely has days on which the body did not exist; one without any day is not judged. */
export function isOutside(term: KnownPeriod, life: Life): boolean {
  const { from, until, precision, untilPrecision } = term
  if (life.from !== null) {
    if (from !== null && lastPossible(from, precision) < life.from) return true
    if (until !== null && lastPossible(until, untilPrecision) < life.from) return true
  }
  if (life.until === null) return false
  if (from !== null && firstPossible(from, precision) > life.until) return true
  if (until !== null) return firstPossible(until, untilPrecision) > life.until
  return from !== null
}

function startOfLayers(histories: readonly (readonly Status[])[]): string | null {
  const starts = histories.map(([first]) =>
    first?.from && (first.state === 'active' || first.state === 'preparing')
      ? firstPossible(first.from, first.precision)
      : null,
  )
  return starts.every(isDay) && starts.length > 0 ? starts.reduce((a, b) => (a < b ? a : b)) : null
}

function endOfLayers(histories: readonly (readonly Status[])[]): string | null {
  const ends = histories.map((history) => {
    const last = history.at(-1)
    return last?.from && overStates.has(last.state)
      ? lastDayBefore(last.from, last.precision)
      : null
  })
  return ends.every(isDay) && ends.length > 0 ? ends.reduce((a, b) => (a > b ? a : b)) : null
}

function mergers(bodyId: string, relations: Iterable<Relation>): (string | null)[] {
  return [...relations]
    .filter((one) => one.kind === 'mergedInto' && one.subject.id === bodyId && !one.deletedAt)
    .map(({ from, precision }) => (from === null ? null : lastDayBefore(from, precision)))
}

/** The last day that may come before one known in part. */
function lastDayBefore(day: string, precision: Status['precision']): string {
  const last = lastPossible(day, precision)
  return precision === 'day' ? plusDays(last, -1) : last
}

function byFrom(a: Status, b: Status): number {
  return (a.from ?? '') < (b.from ?? '') ? -1 : 1
}

function isDay(day: string | null): day is string {
  return day !== null
}
