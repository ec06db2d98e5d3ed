import type { Person } from '../model/person'

const keptYears = 2

/**
 * The day on which a new person's data is looked at again unless another is written. How long contacts are
 * kept is the council's to decide; after two years the question is asked for the first time.
 */
export function firstReview(today: string): string {
  const day = `${Number(today.slice(0, 4)) + keptYears}${today.slice(4)}`
  return today.endsWith('-02-29') ? day.replace('-29', '-28') : day
}

/** True once the day has come on which it is judged whether a person's data is still needed. */
export function isReviewDue({ reviewOn }: Pick<Person, 'reviewOn'>, today: string): boolean {
  return reviewOn !== null && reviewOn <= today
}
