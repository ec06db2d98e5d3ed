import type { Nomination } from '../model/nomination'
import type { Signal } from '../model/signal'
import type { Statement } from '../model/statement'
import { plusDays } from './time'

/** A deadline is near when it is at most this many days ahead: two working weeks. */
export const soonDays = 14

export type DeadlineState = 'late' | 'soon' | 'later'

/** How a deadline stands to a day. The day itself is not late yet. */
export function deadlineState(due: string, day: string): DeadlineState {
  if (due < day) return 'late'
  return due <= plusDays(day, soonDays) ? 'soon' : 'later'
}

/** True while a statement is still to be given. */
export function isOpenStatement({ state }: Pick<Statement, 'state'>): boolean {
  return state !== 'given' && state !== 'dropped'
}

/** True while representatives are still to be named. */
export function isOpenNomination({ state }: Pick<Nomination, 'state'>): boolean {
  return state !== 'decided' && state !== 'declined'
}

/** True while a signal is still looked at: new or followed. */
export function isFollowedSignal({ state }: Pick<Signal, 'state'>): boolean {
  return state === 'new' || state === 'followed'
}

/** The deadline of a statement or nomination still to be done, or null. */
export function openDue(record: Statement | Nomination): string | null {
  const isOpen = 'drafterId' in record ? isOpenStatement(record) : isOpenNomination(record)
  return isOpen ? record.due : null
}

/** The day on which a signal still followed is looked at again, or null. */
export function openReview(signal: Signal): string | null {
  return isFollowedSignal(signal) ? signal.reviewOn : null
}

/** The records whose day, told by `dayOf`, comes by `until` or has passed; the nearest first. */
export function dueBy<T>(
  records: readonly T[],
  dayOf: (record: T) => string | null,
  until: string,
): T[] {
  return records
    .flatMap((record) => {
      const day = dayOf(record)
      return day !== null && day <= until ? [{ record, day }] : []
    })
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
    .map(({ record }) => record)
}
