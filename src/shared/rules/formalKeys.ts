/** The key of the item in which legality and quorum are noted. */
export const quorumKey = 'formal:quorum'

/** True for an item that formal procedure asked for. */
export function isFormal(proposalKey: string): boolean {
  return proposalKey.startsWith('formal:')
}
