import type { Area } from '../model/area'
import type { Cover } from '../model/cover'
import type { Responsibility } from '../model/responsibility'
import { groupBy } from './groupBy'
import { isWithin } from './time'

/** Who acts: the person, and whom that person stands in for (null: the person acts in their own name). */
export interface Acting {
  readonly personId: string
  readonly coveredId: string | null
}

/** A named person, or a role without a name (`personId` null). */
export interface Bearer {
  readonly personId: string | null
  readonly role: string
}

/**
 * - `held`: the holder acts.
 * - `deputyActs`: somebody stands in, by a cover row or as the area's deputy.
 * - `roleOnly`: a role answers, nobody is named.
 * - `nobody`: nobody acts.
 */
export type ResponsibilityState = 'held' | 'roleOnly' | 'nobody' | 'deputyActs'

export interface ResponsibilityOnDay {
  readonly responsibility: Responsibility | null
  readonly holder: Bearer | null
  readonly deputy: Bearer | null
  readonly acting: Acting | null
  readonly state: ResponsibilityState
}

/**
 * Who acts for a person on a day. Covers chain: X covered by Y, Y covered by Z gives Z. A chain that
 * comes back to somebody already in it stops at the last new person. Of several covers of one person
 * the one that began last counts.
 */
export function actingFor(personId: string, day: string, covers: readonly Cover[]): Acting {
  const { last } = followCovers(personId, day, covers)
  return { personId: last, coveredId: last === personId ? null : personId }
}

/**
 * Who answers for an area on a day. Of several valid rows the owner's counts before overall
 * responsibility, and a row that names or describes a holder before one that does not. When the holder
 * is away the cover row decides, as it is the dated word on who stands in; the area's own deputy acts
 * when there is no holder, or when the cover rows only lead back to people who are away.
 */
export function responsibilityOn(
  area: Pick<Area, 'id'>,
  responsibilities: readonly Responsibility[],
  covers: readonly Cover[],
  day: string,
): ResponsibilityOnDay {
  const row = rowOn(area, responsibilities, day)
  if (!row)
    return { responsibility: null, holder: null, deputy: null, acting: null, state: 'nobody' }
  const holder = bearer(row.holderId, row.holderRole)
  const deputy = bearer(row.deputyId, row.deputyRole)
  const found = { responsibility: row, holder, deputy }
  const actingHolder = row.holderId ? present(row.holderId, day, covers) : null
  if (actingHolder) {
    const state = actingHolder.coveredId === null ? 'held' : 'deputyActs'
    return { ...found, acting: actingHolder, state }
  }
  if (holder !== null && holder.personId === null)
    return { ...found, acting: null, state: 'roleOnly' }
  const actingDeputy = row.deputyId ? present(row.deputyId, day, covers) : null
  if (actingDeputy) return { ...found, acting: actingDeputy, state: 'deputyActs' }
  return { ...found, acting: null, state: deputy?.role ? 'roleOnly' : 'nobody' }
}

/**
 * The areas for which nobody acts on a day: no responsibility is valid, or neither a person nor a role
 * stands in it, or its people are away and stand in only for each other. An absence is a cover row and
 * always names who stands in, so an absence alone leaves no area empty.
 */
export function areasWithNobody(
  areas: readonly Area[],
  responsibilities: readonly Responsibility[],
  covers: readonly Cover[],
  day: string,
): Area[] {
  const byArea = groupBy(responsibilities, (row) => row.areaId)
  return areas
    .filter((area) => area.deletedAt === null)
    .filter((area) => {
      const rows = byArea.get(area.id) ?? []
      return responsibilityOn(area, rows, covers, day).state === 'nobody'
    })
}

/** An acting holder (vs.) stands before the owner; a deputy row speaks when no other one does. */
const kindRank = { acting: 0, owner: 1, overall: 2, partOfJob: 3, deputy: 4 } as const

function rowOn(
  area: Pick<Area, 'id'>,
  responsibilities: readonly Responsibility[],
  day: string,
): Responsibility | undefined {
  const valid = responsibilities
    .filter((row) => row.areaId === area.id && row.deletedAt === null && isWithin(day, row))
    .sort((a, b) => kindRank[a.kind] - kindRank[b.kind] || (a.id < b.id ? -1 : 1))
  return valid.find((row) => bearer(row.holderId, row.holderRole) !== null) ?? valid[0]
}

function bearer(personId: string | null, role: string): Bearer | null {
  return personId !== null || role.trim() !== '' ? { personId, role: role.trim() } : null
}

/** Who acts for the person, or null when the covers run in a circle: then everybody in it is away. */
function present(personId: string, day: string, covers: readonly Cover[]): Acting | null {
  const { last, circle } = followCovers(personId, day, covers)
  if (circle) return null
  return { personId: last, coveredId: last === personId ? null : personId }
}

function followCovers(
  personId: string,
  day: string,
  covers: readonly Cover[],
): { last: string; circle: boolean } {
  const seen = new Set([personId])
  let last = personId
  for (;;) {
    const next = coverOn(last, day, covers)?.coveringId
    if (next === undefined) return { last, circle: false }
    if (seen.has(next)) return { last, circle: true }
    seen.add(next)
    last = next
  }
}

function coverOn(personId: string, day: string, covers: readonly Cover[]): Cover | undefined {
  return covers
    .filter((cover) => cover.coveredId === personId)
    .filter((cover) => cover.deletedAt === null && isWithin(day, cover))
    .sort((a, b) => (a.from !== b.from ? (a.from > b.from ? -1 : 1) : a.id < b.id ? -1 : 1))[0]
}
