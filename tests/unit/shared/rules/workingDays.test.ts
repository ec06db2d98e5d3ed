import { expect, test } from 'vitest'
import {
  finnishHolidays,
  holidayOn,
  isWorkingDay,
  nextWorkingDay,
  plusWorkingDays,
  previousWorkingDay,
} from '@shared/rules/workingDays'

test.each([
  [2026, '1.1. 6.1. 3.4. 5.4. 6.4. 1.5. 14.5. 24.5. 19.6. 20.6. 31.10. 6.12. 24.12. 25.12. 26.12.'],
  [
    2027,
    '1.1. 6.1. 26.3. 28.3. 29.3. 1.5. 6.5. 16.5. 25.6. 26.6. 6.11. 6.12. 24.12. 25.12. 26.12.',
  ],
  [
    2028,
    '1.1. 6.1. 14.4. 16.4. 17.4. 1.5. 25.5. 4.6. 23.6. 24.6. 4.11. 6.12. 24.12. 25.12. 26.12.',
  ],
])('the holidays of %i are those of the Finnish calendar', (year, days) => {
  const found = [...finnishHolidays(year).keys()].toSorted()
  expect(found.map((day) => `${Number(day.slice(8))}.${Number(day.slice(5, 7))}.`)).toEqual(
    days.split(' '),
  )
})

test('a holiday is known by its name', () => {
  const days = ['2026-04-03', '2026-06-20', '2026-12-06', '2026-12-07']
  expect(days.map(holidayOn)).toEqual(['goodFriday', 'midsummer', 'independence', null])
})

test('Easter at its earliest, its latest, and in the years the calendar makes exceptions of', () => {
  const isHoliday = (day: string) => finnishHolidays(Number(day.slice(0, 4))).has(day)
  const easters = [
    '1818-03-22',
    '1943-04-25',
    '1954-04-18',
    '1981-04-19',
    '2038-04-25',
    '2285-03-22',
  ]
  expect(easters.filter((day) => !isHoliday(day))).toEqual([])
})

test('a limit that ends on a day off moves to the next working day', () => {
  expect(
    ['2026-06-19', '2026-12-06', '2027-02-28', '2026-12-24', '2026-12-23'].map(nextWorkingDay),
  ).toEqual(['2026-06-22', '2026-12-07', '2027-03-01', '2026-12-28', '2026-12-23'])
})

test('what must be ready moves back to the working day before', () => {
  expect(
    ['2027-01-06', '2026-04-06', '2026-12-27', '2026-12-03', '2028-01-01'].map(previousWorkingDay),
  ).toEqual(['2027-01-05', '2026-04-02', '2026-12-23', '2026-12-03', '2027-12-31'])
  expect(isWorkingDay('2026-12-31')).toBe(true)
})

test('working days are counted without the day itself, weekends and holidays', () => {
  const before = (day: string, amount: number) => plusWorkingDays(day, -amount)
  // Independence Day 2026 is a Sunday; Epiphany 2027 a Wednesday.
  expect(before('2026-12-12', 5)).toBe('2026-12-07')
  expect(before('2026-12-08', 5)).toBe('2026-12-01')
  expect(before('2027-01-11', 5)).toBe('2026-12-31')
  expect(plusWorkingDays('2026-12-23', 1)).toBe('2026-12-28')
  expect(plusWorkingDays('2026-12-06', 0)).toBe('2026-12-06')
})
