import type { Status } from './status'

/** The states in which cooperation does not run although its duties may live on. */
export const dormantStates: ReadonlySet<Status['state']> = new Set([
  'suspendedByUs',
  'withdrawnByPartner',
  'frozen',
])
