import { expect, test } from 'vitest'
import { wallClockState } from '@shared/rules/wallClockState'
import { recordProblems } from '@shared/rules/overlap'
import { aTask } from './make'

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

test('a skipped time and a time without a day are told in their field', () => {
  const problemsOf = (due: string | null, dueTime: string) =>
    recordProblems('task', aTask({ due, dueTime }), [])
  expect(problemsOf('2027-03-28', '03:30')).toEqual([
    { path: ['dueTime'], code: 'skippedHour', params: { clock: '3.30' } },
  ])
  expect(problemsOf(null, '12:00')).toMatchObject([{ path: ['dueTime'], code: 'timeWithoutDay' }])
  expect(problemsOf('2026-10-25', '03:30')).toEqual([])
})
