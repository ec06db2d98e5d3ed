import { expect, test } from 'vitest'
import { dueMoment, isLate, wallClockState } from '@shared/rules/tasks/dueMoment'
import { recordProblems } from '@shared/rules/overlap'
import { aTask } from '../make'

const home = 'Europe/Helsinki'

test.each([
  ['2027-03-28', '02:59', null],
  ['2027-03-28', '03:00', 'skipped'],
  ['2027-03-28', '03:30', 'skipped'],
  ['2027-03-28', '04:00', null],
  ['2026-10-25', '02:59', null],
  ['2026-10-25', '03:00', 'doubled'],
  ['2026-10-25', '03:59', 'doubled'],
  ['2026-10-25', '04:00', null],
])('clocks on %s at %s: %s', (day, clock, state) => {
  expect(wallClockState(day, clock, home)).toBe(state)
})

test('half an hour that is moved is known too', () => {
  expect(wallClockState('2026-10-04', '02:15', 'Australia/Lord_Howe')).toBe('skipped')
  expect(wallClockState('2027-04-04', '01:45', 'Australia/Lord_Howe')).toBe('doubled')
})

test('a task is in time until its moment, else until the end of its day, in its own zone', () => {
  const at = (due: string | null, dueTime: string | null = null, dueZone = home) =>
    dueMoment(aTask({ due, dueTime, dueZone }))
  expect(at('2026-12-12', '16:00')).toBe('2026-12-12T14:00:00.000Z')
  expect(at('2026-12-12', '16:00', 'Europe/Brussels')).toBe('2026-12-12T15:00:00.000Z')
  expect(at('2026-12-12')).toBe('2026-12-12T22:00:00.000Z')
  expect(at(null)).toBeNull()
  // The first of the two half past threes.
  expect(at('2026-10-25', '03:30')).toBe('2026-10-25T00:30:00.000Z')
})

test('a task is late when its moment has passed, and only while it is open', () => {
  const task = aTask({ due: '2026-12-12', dueTime: '12:00' })
  expect(isLate(task, '2026-12-12T10:00:00.000Z')).toBe(false)
  expect(isLate(task, '2026-12-12T10:01:00.000Z')).toBe(true)
  expect(isLate({ ...task, status: 'done' }, '2027-01-01T00:00:00.000Z')).toBe(false)
  expect(isLate({ ...task, dueTime: null }, '2026-12-12T21:59:00.000Z')).toBe(false)
  expect(isLate({ ...task, dueTime: null }, '2026-12-12T22:01:00.000Z')).toBe(true)
})

test('a skipped time and a time without a day are told in their field', () => {
  const problemsOf = (due: string | null, dueTime: string) =>
    recordProblems('task', aTask({ due, dueTime }), [])
  expect(problemsOf('2027-03-28', '03:30')).toEqual([
    { path: ['dueTime'], code: 'skippedHour', params: { clock: '3.30' } },
  ])
  expect(problemsOf(null, '12:00')).toMatchObject([{ path: ['dueTime'], code: 'timeWithoutDay' }])
  expect(problemsOf('2026-10-25', '03:30')).toEqual([])
})
