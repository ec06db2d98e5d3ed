import type { Area } from '../model/area'
import type { Responsibility } from '../model/responsibility'
import { plusDays } from './time'

/** A stretch of days; an open end is null. */
export interface Stretch {
  readonly from: string | null
  readonly until: string | null
}

/** Who answered for one area when, where nobody did, and where two did at once. */
export interface AreaTimeline {
  readonly area: Area
  /** In the order in which they begin. */
  readonly rows: readonly Responsibility[]
  readonly gaps: readonly Stretch[]
  readonly overlaps: readonly Stretch[]
}

/** Kinds that answer for an area; deputies and parts of everyone's job do not fill a gap. */
const answering: ReadonlySet<Responsibility['kind']> = new Set(['owner', 'overall', 'acting'])

/**
 * The history of each area's responsibility. A gap is a stretch in which no owner, acting owner or overall
 * holder is valid, after the first one began; an overlap one with two owners.
 */
export function responsibilityTimelines(
  areas: readonly Area[],
  responsibilities: readonly Responsibility[],
): readonly AreaTimeline[] {
  return areas.map((area) => {
    const rows = responsibilities
      .filter((row) => row.areaId === area.id && row.deletedAt === null)
      .sort((a, b) => compareStarts(a, b))
    const holders = rows.filter((row) => answering.has(row.kind))
    const owners = rows.filter((row) => row.kind === 'owner')
    return { area, rows, gaps: gapsBetween(holders), overlaps: overlapsAmong(owners) }
  })
}

function compareStarts(a: Stretch, b: Stretch): number {
  return (a.from ?? '').localeCompare(b.from ?? '')
}

/** Between stretches in the order in which they begin, and after the last one when it has ended. */
function gapsBetween(stretches: readonly Stretch[]): readonly Stretch[] {
  const gaps: Stretch[] = []
  let covered: string | null | undefined
  for (const { from, until } of stretches) {
    if (covered === null) return gaps
    if (covered !== undefined && from !== null && from > plusDays(covered, 1))
      gaps.push({ from: plusDays(covered, 1), until: plusDays(from, -1) })
    if (until === null || covered === undefined || until > covered) covered = until
  }
  if (typeof covered === 'string') gaps.push({ from: plusDays(covered, 1), until: null })
  return gaps
}

function overlapsAmong(stretches: readonly Stretch[]): readonly Stretch[] {
  return stretches.flatMap((one, index) =>
    stretches.slice(index + 1).flatMap((other): Stretch[] => {
      const from = later(one.from, other.from)
      const until = earlier(one.until, other.until)
      return from !== null && until !== null && from > until ? [] : [{ from, until }]
    }),
  )
}

function later(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b
  return a > b ? a : b
}

function earlier(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b
  return a < b ? a : b
}
