import type { Meeting } from '../model/meeting'
import type { Occurrence } from '../model/occurrence'
import { madeOn } from './madeOn'
import { plusDays, wallTime } from './time'
import { previousWorkingDay } from './workingDays'

/** The last days for the items of a meeting and for what is read before them; null where there is no such day. */
export interface PaperDeadlines {
  readonly items: string | null
  readonly material: string | null
}

/** On a working day: one that would be on a weekend or a holiday is on the last working day before it. */
export function paperDeadlines({
  start,
  timeZone,
  itemDays,
  materialDays,
}: Meeting): PaperDeadlines {
  const { day } = wallTime(start, timeZone)
  const before = (days: number | null) =>
    days === null ? null : previousWorkingDay(plusDays(day, -days))
  return { items: before(itemDays), material: before(materialDays) }
}

/**
 * Tells of the items of a meeting whether they came after the deadline of items (myöhässä tullut asia). What the
 * meeting began with is not late, however late the meeting itself was made.
 */
export function lateItems(meeting: Meeting): (occurrence: Occurrence) => boolean {
  const { items } = paperDeadlines(meeting)
  if (items === null) return () => false
  const begun = madeOn(meeting.id) ?? ''
  return ({ id, section }) => {
    const made = section ? null : madeOn(id)
    return made !== null && made > items && made > begun
  }
}
