import type { Organisation } from '../model/organisation'
import type { Seat } from '../model/seat'
import { ownParties } from './ours'

/** Whom a seat stands for: ids of a region and the organisations that speak for it, or a group in words. */
export interface SeatParty {
  readonly ids: ReadonlySet<string>
  /** In lower case; '' when the seat stands for a region or organisation. */
  readonly group: string
}

/** Tells whom a seat stands for. */
export type PartyReader = (seat: Pick<Seat, 'represents' | 'group'>) => SeatParty

/**
 * Tells whom a seat stands for. A seat of a regional council is a seat of its region, and one that names
 * neither party nor group is our own.
 */
export function partyReader(organisations: ReadonlyMap<string, Organisation>): PartyReader {
  const own = ownParties(organisations.values())
  return ({ represents, group }) => {
    if (represents === null)
      return group.trim() === '' ? { ids: own, group: '' } : { ids: nobody, group: asGroup(group) }
    const regionId = organisations.get(represents.id)?.regionId
    return { ids: new Set(regionId ? [represents.id, regionId] : [represents.id]), group: '' }
  }
}

/** A group's name as it is compared. */
export function asGroup(words: string): string {
  return words.trim().toLocaleLowerCase('fi')
}

/** True when two seats stand for the same party. */
export function isSameParty(a: SeatParty, b: SeatParty): boolean {
  if (a.group !== '' || b.group !== '') return a.group === b.group
  if (a.ids.size === 0 && b.ids.size === 0) return true
  return [...a.ids].some((id) => b.ids.has(id))
}

const nobody: ReadonlySet<string> = new Set()
