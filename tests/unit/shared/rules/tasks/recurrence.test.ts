import { describe, expect, test } from 'vitest'
import { taskSchema } from '@shared/model/task'
import { comingDays, nextDay, nextInChain } from '@shared/rules/tasks/recurrence'
import { recurrence, type Recurrence } from '@shared/model/recurrence'
import { aTask } from '../make'

const rule = (fields: Partial<Recurrence>) =>
  recurrence.parse({ unit: 'month', times: 9, ...fields })

describe('the day that follows', () => {
  test.each([
    ['every third day', rule({ unit: 'day', every: 3 }), '2026-12-30', '2027-01-02'],
    ['the same weekday', rule({ unit: 'week' }), '2026-11-25', '2026-12-02'],
    [
      'Monday of the next week, from a Wednesday',
      rule({ unit: 'week', weekday: 1 }),
      '2026-11-25',
      '2026-11-30',
    ],
    [
      'Friday of the second week',
      rule({ unit: 'week', every: 2, weekday: 5 }),
      '2026-12-28',
      '2027-01-15',
    ],
    ['the same day of the month', rule({}), '2026-11-25', '2026-12-25'],
    ['the last day of a shorter month', rule({}), '2027-01-31', '2027-02-28'],
    ['the 15th of every third month', rule({ every: 3, monthDay: 15 }), '2026-11-25', '2027-02-15'],
    ['a leap day a year later', rule({ unit: 'year' }), '2028-02-29', '2029-02-28'],
  ])('%s', (_name, one, base, next) => {
    expect(nextDay(one, base)).toBe(next)
  })

  test('a month too short does not change the rule for good', () => {
    expect(comingDays(rule({}), '2027-01-31', 3)).toEqual([
      '2027-02-28',
      '2027-03-31',
      '2027-04-30',
    ])
    expect(comingDays(rule({ unit: 'year' }), '2028-02-29', 4).at(-1)).toBe('2032-02-29')
  })

  test('the rule ends by its day and by its number of times', () => {
    const weekly = rule({ unit: 'week', times: null, until: '2026-12-09' })
    expect(comingDays(weekly, '2026-11-25', 9)).toEqual(['2026-12-02', '2026-12-09'])
    expect(comingDays(rule({ unit: 'week', times: 3 }), '2026-11-25', 9)).toHaveLength(2)
    expect(comingDays(rule({ times: 1 }), '2026-11-25', 9)).toEqual([])
  })
})

test('a rule without an end is refused, in its own words', () => {
  const read = taskSchema.safeParse({
    ...aTask({ due: '2026-12-01' }),
    recurrence: { unit: 'week' },
  })
  expect(read.error?.issues).toMatchObject([
    { path: ['recurrence', 'until'], message: 'recurrenceEndless' },
  ])
  const withoutDue = { ...aTask(), recurrence: { unit: 'week', times: 2 } }
  expect(taskSchema.safeParse(withoutDue).error?.issues).toMatchObject([
    { path: ['due'], message: 'recurrenceWithoutDue' },
  ])
})

describe('the next of a chain', () => {
  const task = aTask({
    start: '2026-11-20',
    due: '2026-11-30',
    dueTime: '16:00',
    checklist: [{ text: 'Esityslista', done: true }],
    recurrence: rule({ times: 3 }),
    result: 'Valmis',
    comments: [{ at: '2026-11-21T10:00:00.000Z', text: 'Soitettu' }],
    spentHours: 4,
    estimatedHours: 3,
    status: 'done',
    doneOn: '2026-12-03',
  })

  test('is the same work to be done again, and the one before it is known', () => {
    const next = nextInChain(task, '2026-12-03')
    expect(next).toMatchObject({
      title: task.title,
      start: '2026-12-20',
      due: '2026-12-30',
      dueTime: '16:00',
      estimatedHours: 3,
      checklist: [{ text: 'Esityslista', done: false }],
      recurrence: { times: 2, monthDay: 30 },
      previousId: task.id,
    })
    const made = aTask(next ?? {})
    expect(made).toMatchObject({ status: 'open', result: '', comments: [], spentHours: null })
  })

  test('is counted from the day it was done when the rule says so', () => {
    const fromDone = aTask({ recurrence: rule({ unit: 'week', every: 2, from: 'done' }) })
    expect(nextInChain(fromDone, '2026-12-03')?.due).toBe('2026-12-17')
  })

  test('is not made after the last time, nor of a task that does not recur', () => {
    expect(nextInChain({ ...task, recurrence: rule({ times: 1 }) }, '2026-12-03')).toBeNull()
    const ended = rule({ times: null, until: '2026-12-29' })
    expect(nextInChain({ ...task, recurrence: ended }, '2026-12-03')).toBeNull()
    expect(nextInChain(aTask({ due: '2026-12-01' }), '2026-12-03')).toBeNull()
  })
})
