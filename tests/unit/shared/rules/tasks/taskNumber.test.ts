import { expect, test } from 'vitest'
import {
  compareTaskNumbers,
  formatTaskNumber,
  parseTaskNumber,
} from '@shared/rules/tasks/taskNumber'

test('a number is written and read as T-2026-14', () => {
  expect(formatTaskNumber({ year: 2026, ordinal: 14 })).toBe('T-2026-14')
  expect(formatTaskNumber(null)).toBe('')
  expect(parseTaskNumber(' t-2026-014 ')).toEqual({ year: 2026, ordinal: 14 })
  for (const typed of ['T-2026-0', 'T-26-1', '2026-14', 'T-2026-'])
    expect(parseTaskNumber(typed), typed).toBeNull()
})

test('numbers go by year and count, not by letters', () => {
  const numbers = ['T-2026-9', 'T-2026-14', 'T-2025-99'].map(parseTaskNumber)
  expect(numbers.sort(compareTaskNumbers).map(formatTaskNumber)).toEqual([
    'T-2025-99',
    'T-2026-9',
    'T-2026-14',
  ])
})
