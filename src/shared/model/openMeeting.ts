import type { Meeting } from './meeting'

/** True for a meeting that was opened and not closed: it goes on, however late. */
export function isOpened({ state, startedAt }: Pick<Meeting, 'state' | 'startedAt'>): boolean {
  return state === 'draft' && startedAt !== null
}
