import { expect, test } from 'vitest'
import { mondayOf, tasksByDue, weeksOfMonth } from '@shared/rules/tasks/taskMonth'
import { aTask } from '../make'

test('a month is shown as whole weeks from Monday, numbered by ISO 8601', () => {
  const weeks = weeksOfMonth('2027-01')
  expect(weeks.map(({ number }) => number)).toEqual([53, 1, 2, 3, 4])
  expect(weeks[0]?.days).toEqual([
    '2026-12-28',
    '2026-12-29',
    '2026-12-30',
    '2026-12-31',
    '2027-01-01',
    '2027-01-02',
    '2027-01-03',
  ])
  expect(weeks.at(-1)?.days.at(-1)).toBe('2027-01-31')
  // February 2027 begins on a Monday and has four weeks.
  expect(weeksOfMonth('2027-02')).toHaveLength(4)
  expect(mondayOf('2026-11-29')).toBe('2026-11-23')
})

test('the tasks of a day: by the clock, then by priority and name', () => {
  const due = '2026-11-30'
  const found = tasksByDue([
    aTask({ title: 'B', due }),
    aTask({ title: 'Ilman päivää' }),
    aTask({ title: 'A', due }),
    aTask({ title: 'Kiire', due, priority: 'high' }),
    aTask({ title: 'Klo 16', due, dueTime: '16:00', priority: 'low' }),
    aTask({ title: 'Muulloin', due: '2026-12-01' }),
  ])
  expect(found.get(due)?.map(({ title }) => title)).toEqual(['Klo 16', 'Kiire', 'A', 'B'])
  expect([...found.keys()]).toEqual([due, '2026-12-01'])
})
