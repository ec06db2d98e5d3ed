import { plusDays, plusMonths } from '../time'
import { plusWorkingDays, previousWorkingDay } from '../workingDays'
import type { DeadlineRule } from './kindRules'

/**
 * The day a rule gives, counted from a day. A month ends on the corresponding day, or on the last one of a
 * shorter month (act 150/1930 § 3). What is counted back is never later than counted: a weekend or holiday
 * becomes the working day before it. What is counted forward stays, as the act moves only statutory limits.
 */
export function deadlineOf({ side, count, unit }: DeadlineRule, anchor: string): string {
  const amount = side === 'before' ? -count : count
  if (unit === 'workingDays') return plusWorkingDays(anchor, amount)
  const counted = unit === 'days' ? plusDays(anchor, amount) : plusMonths(anchor, amount)
  return side === 'before' ? previousWorkingDay(counted) : counted
}
