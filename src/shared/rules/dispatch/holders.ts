import type { Dispatch, Snapshot } from '../../model/dispatch'
import type { Candidate } from './recipients'

/** Somebody in whose calendar the entry of the whole meeting stands, as it was last sent there. */
export interface Holder {
  readonly personId: string
  readonly name: string
  readonly email: string
  readonly group: Dispatch['recipients'][number]['group']
  /** What the meeting was when it was last told there. */
  readonly snapshot: Snapshot
}

/**
 * Everybody to whom the invitation or an update was ever sent, and no cancellation after it: by address, since that
 * is where the entry is. Experts of single items have entries of their own; who was erased has no address.
 * @param sent the oldest first
 */
export function holders(sent: readonly Dispatch[]): Holder[] {
  const standing = new Map<string, Holder>()
  for (const { what, recipients, snapshot } of sent) {
    if (what === 'agenda' || what === 'minutes') continue
    for (const { personId, name, email, group } of recipients) {
      if (personId === null || group === 'expert' || email === '') continue
      const address = email.toLowerCase()
      if (what === 'cancellation') standing.delete(address)
      else standing.set(address, { personId, name, email, group, snapshot })
    }
  }
  return [...standing.values()]
}

/**
 * Who is chosen until somebody chooses otherwise: those called; for an update also those who were chosen by hand
 * before, from a list of people who are not called; for a cancellation everybody in whose calendar the entry stands.
 */
export function chosenAtFirst(
  candidates: readonly Candidate[],
  what: Dispatch['what'],
  sent: readonly Dispatch[],
): Candidate[] {
  const tells = what === 'update' || what === 'cancellation'
  const told = tells
    ? holders(sent).filter(({ group }) => what === 'cancellation' || group !== 'called')
    : []
  const ids = new Set(told.map(({ personId }) => personId))
  return candidates.filter(({ person, isCalled }) => isCalled || ids.has(person.id))
}
