import type { Meeting } from '../model/meeting'

/** True when the minutes are approved: they change only by a correction with a reason. */
export function isSealed({ state, minutes }: Meeting): boolean {
  return state === 'held' && minutes.state === 'approved'
}

/** True when comments were asked for by a day that has passed. */
export function areCommentsLate({ minutes }: Meeting, today: string): boolean {
  return minutes.state === 'comments' && minutes.commentsBy !== null && minutes.commentsBy < today
}
