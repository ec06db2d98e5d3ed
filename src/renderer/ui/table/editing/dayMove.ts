import { type DayUnit, plusUnits } from '@shared/rules/dayUnits'
import { valueAt } from '../../form/values'
import type { FieldChange } from './types'

/** How far days are moved, and which way. */
export interface DayMove {
  /** A whole number of one or more; anything else is not told yet. */
  amount: unknown
  unit: DayUnit
  direction: 'later' | 'earlier'
}

/** What a move usually is: a week put off by its working days. */
export const usualMove: DayMove = { amount: 5, unit: 'workingDay', direction: 'later' }

/** More is a slip of the finger. */
const most = 999

/** The day of each row moved from where it is, each by as much; null while the amount is not a number of days. */
export function moveOf<Row>(
  rows: readonly Row[],
  name: string,
  { amount, unit, direction }: DayMove,
): FieldChange<Row> | null {
  if (typeof amount !== 'number' || !Number.isInteger(amount) || amount < 1 || amount > most)
    return null
  const by = direction === 'later' ? amount : -amount
  return {
    rows,
    name,
    valuesOf(row) {
      const day = valueAt(row, name)
      return typeof day === 'string' && day !== '' ? { [name]: plusUnits(day, by, unit) } : null
    },
  }
}
