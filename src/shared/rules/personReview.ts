import type { Organisation } from '../model/organisation'
import type { Person } from '../model/person'
import { type ReviewMonths, usualReview } from '../model/reviewMonths'
import { ownOrganisation } from './ours'
import { plusMonths } from './time'

/** The periods that are offered, in months; another can be written to the organisation. */
export const reviewPeriods = [12, 24, 36, 60] as const

/** The periods that the office has chosen; the usual ones as long as no organisation is marked as its own. */
export function reviewMonthsIn(organisations: Iterable<Organisation>): ReviewMonths {
  return ownOrganisation(organisations)?.reviewMonths ?? usualReview
}

/** The day on which a person's data is looked at again unless another is written. @param months as the office chose */
export function nextReview(
  { teamMember }: Pick<Person, 'teamMember'>,
  today: string,
  months: ReviewMonths,
): string {
  return plusMonths(today, teamMember ? months.team : months.contact)
}

/** True once the day has come on which it is judged whether a person's data is still needed. */
export function isReviewDue({ reviewOn }: Pick<Person, 'reviewOn'>, today: string): boolean {
  return reviewOn !== null && reviewOn <= today
}

/** Why somebody's data waits to be judged: its day has come, or nobody has set one. */
export type AwaitedReview = 'due' | 'unset'

/** Whether a person's data waits to be judged; null when not. A role without a name is nobody's data. */
export function awaitedReview(person: Person, today: string): AwaitedReview | null {
  if (!isIdentified(person)) return null
  if (person.reviewOn === null) return 'unset'
  return isReviewDue(person, today) ? 'due' : null
}

function isIdentified({ familyName, givenNames, email, phone }: Person): boolean {
  return [familyName, givenNames, email, phone].some((one) => one.trim() !== '')
}
