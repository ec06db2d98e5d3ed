import { expect, test } from 'vitest'
import { textsIn } from '@shared/texts/texts'
import { dueWords } from '@renderer/features/today/due'
import { callingName, partOfDay, weekOf } from '@renderer/features/today/greeting'

test('the part of the day is that of Helsinki', () => {
  expect(partOfDay('2026-12-08T07:59:00.000Z')).toBe('morning')
  expect(partOfDay('2026-12-08T08:00:00.000Z')).toBe('day')
  expect(partOfDay('2026-12-08T15:00:00.000Z')).toBe('evening')
  expect(partOfDay('2026-12-08T23:00:00.000Z')).toBe('evening')
  expect(partOfDay('2026-07-08T01:00:00.000Z')).toBe('morning')
})

test('the week is the ISO week: 2026 has a week 53', () => {
  expect(weekOf('2026-12-08')).toBe(50)
  expect(weekOf('2026-12-28')).toBe(53)
  expect(weekOf('2027-01-03')).toBe(53)
  expect(weekOf('2027-01-04')).toBe(1)
})

test('a person is called by the first name', () => {
  expect(callingName('  Aino Maria Esimerkki ')).toBe('Aino')
  expect(callingName('')).toBe('')
})

test('a due date says what presses', () => {
  const words = (due: string) => dueWords(due, '2026-11-24', textsIn('fi'), 'fi')
  expect(words('2026-11-23')).toEqual({ day: 'ma 23.11.', note: '1 päivän myöhässä', late: true })
  expect(words('2026-11-24')).toEqual({ day: 'ti 24.11.', note: 'tänään', late: false })
  expect(words('2026-11-25').note).toBe('huomenna')
  expect(words('2026-12-04')).toEqual({ day: 'pe 4.12.', note: '', late: false })
})
