import { plusDays, plusMonths } from './time'
import { plusWorkingDays } from './workingDays'

/** What days are counted in, as a person says it. */
export const dayUnits = ['workingDay', 'day', 'week', 'month'] as const
export type DayUnit = (typeof dayUnits)[number]

/**
 * A number of units from a day on, or back when it is negative. Working days are those of Finnish offices;
 * a month ends on its last day when it is too short (act 150/1930 § 3).
 */
export function plusUnits(day: string, amount: number, unit: DayUnit): string {
  switch (unit) {
    case 'workingDay':
      return plusWorkingDays(day, amount)
    case 'day':
      return plusDays(day, amount)
    case 'week':
      return plusDays(day, 7 * amount)
    case 'month':
      return plusMonths(day, amount)
  }
}
