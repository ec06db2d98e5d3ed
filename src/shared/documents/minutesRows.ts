import type { Occurrence } from '../model/occurrence'
import { isFormal } from '../rules/newAgenda'
import { procedural } from './agendaItems'
import { paperRows, type PaperRow } from './agendaRows'
import type { MinutesData } from './minutesData'
import { audienceOf, isFull, type MinutesOptions } from './minutesOptions'

/** Items that are of the meeting itself, and tell nothing to those who were not there. */
const ofTheMeeting: ReadonlySet<string> = new Set(['previousMinutes', 'deadlines', 'reporting'])

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

/** True when something came of the item itself, which is not the meeting's own procedure. */
export function isWorthTelling({ outcome, slot, section, proposalKey }: Occurrence): boolean {
  if (outcome === null || section || isFormal(proposalKey)) return false
  if (slot === 'other') return outcome.code !== 'stated'
  return slot === null || !(procedural.has(slot) || ofTheMeeting.has(slot))
}
