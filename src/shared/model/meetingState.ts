import type { Meeting } from './meeting'

type HasState = Pick<Meeting, 'state'>

/** True for a meeting that has a day: neither only an idea nor cancelled. */
export function takesPlace({ state }: HasState): boolean {
  return state === 'draft' || state === 'held'
}

/** True while the agenda is written: before the meeting is closed or cancelled. */
export function isInMaking({ state }: HasState): boolean {
  return state === 'idea' || state === 'draft'
}
