import { isWorthTelling } from '../rules/decisions'
import { paperRows, type PaperRow } from './agendaRows'
import type { MinutesData } from './minutesData'
import { audienceOf, isFull, type MinutesOptions } from './minutesOptions'

/**
 * The items of a paper, in order and with the numbers of the whole meeting: all that its audience sees, on
 * a full paper; what was decided and is worth telling, on a short one; one, on an excerpt.
 */
export function minutesRows(data: MinutesData, options: MinutesOptions): PaperRow[] {
  const { paper, include, itemId } = options
  const audience = include.internalItems && !isShort(paper) ? 'team' : audienceOf[paper]
  const rows = paperRows(data, audience)
  if (itemId !== null) return rows.filter(({ occurrence }) => occurrence.id === itemId)
  return isFull(paper) ? rows : rows.filter(({ occurrence }) => isWorthTelling(occurrence))
}

/** True for the papers of those who were not in the meeting. */
export function isShort(paper: MinutesOptions['paper']): boolean {
  return paper === 'management' || paper === 'staff' || paper === 'public'
}
