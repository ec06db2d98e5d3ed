import type { Person } from '../model/person'
import { plusMonths } from './time'

/** After how many months a person's data can be looked at again. */
export const reviewPeriods = [12, 24, 36, 60] as const
export type ReviewPeriod = (typeof reviewPeriods)[number]

/** The period of each group of people, in months. */
export interface ReviewMonths {
  readonly contact: ReviewPeriod
  readonly team: ReviewPeriod
}

/**
 * How long contacts are kept is the council's to decide, and no source says it for them: after two years the
 * question is asked for the first time.
 */
export const usualReview: ReviewMonths = { contact: 24, team: 24 }

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
