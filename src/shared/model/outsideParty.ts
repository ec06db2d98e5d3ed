import { day, line, link, z } from './fields'

export const outsidePartyKinds = ['person', 'organisation', 'region', 'body'] as const

/** Somebody who acts: a record of those kinds, or words where there is none. Both empty: not known any more. */
const fields = {
  party: link.nullable().default(null),
  words: line.default(''),
}

/** True when nobody is picked, or somebody who can act. */
function canAct({ party }: { party: { kind: string } | null }): boolean {
  return party === null || (outsidePartyKinds as readonly string[]).includes(party.kind)
}
const cannotAct: { path: string[]; error: string } = { path: ['party'], error: 'choice' }

/** Somebody outside the house. */
export const outsideParty = z.strictObject(fields).refine(canAct, cannotAct)

/** Whom a task waits for, and since when; the day it began to wait when no other is given. */
export const waitingFor = z
  .strictObject({ ...fields, since: day.nullable().default(null) })
  .refine(canAct, cannotAct)
