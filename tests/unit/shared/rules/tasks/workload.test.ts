import { expect, test } from 'vitest'
import { newId } from '@shared/model/base'
import { createRecord } from '@shared/model/records'
import type { Task } from '@shared/model/task'
import { loadIn, officeHours, plannedWork } from '@shared/rules/tasks/workload'
import { aTask } from '../make'

// A Tuesday; the Sunday of week 49, 6.12.2026, is Independence Day, and 24. and 25.12. are days off.
const today = '2026-11-24'
const weeks = ['2026-11-23', '2026-11-30', '2026-12-07', '2026-12-14', '2026-12-21']
const [aino, eero] = [newId(), newId()]

function loadOf(personId: string | null, tasks: readonly Task[], covers = [] as const) {
  const found = plannedWork(tasks, { today, covers }).find((one) => one.personId === personId)
  return found && loadIn(found, { weeks, covers, fullWeek: officeHours })
}
const hours = (load: ReturnType<typeof loadOf>) => load?.weeks.map((week) => week.hours)

test('hours left are spread over the working days from today to the due day', () => {
  // Tuesday to Friday, then Monday to Wednesday: seven working days.
  const task = aTask({ assigneeId: aino, due: '2026-12-02', estimatedHours: 16, spentHours: 2 })
  expect(hours(loadOf(aino, [task]))).toEqual([8, 6, 0, 0, 0])
})

test('work that begins later begins then, and what is overdue is for this week', () => {
  const later = aTask({
    assigneeId: aino,
    start: '2026-12-07',
    due: '2026-12-11',
    estimatedHours: 10,
  })
  const late = aTask({ assigneeId: aino, due: '2026-11-02', estimatedHours: 3 })
  expect(hours(loadOf(aino, [later, late]))).toEqual([3, 0, 10, 0, 0])
})

test('what has no estimate is counted, what has no day is told apart, finished work is none', () => {
  const load = loadOf(aino, [
    aTask({ assigneeId: aino, due: '2026-11-25' }),
    aTask({ assigneeId: aino }),
    aTask({ assigneeId: aino, due: '2026-11-25', status: 'done', estimatedHours: 5 }),
  ])
  expect(load?.weeks[0]).toMatchObject({ hours: 0, unestimated: 1 })
  expect(load?.undated).toHaveLength(1)
})

test('on the days of an absence the load is that of who stands in', () => {
  const covers = [
    createRecord('cover', {
      coveredId: aino,
      coveringId: eero,
      from: '2026-11-30',
      until: '2026-12-04',
    }),
  ]
  const task = aTask({ assigneeId: aino, due: '2026-12-01', estimatedHours: 12 })
  const asked = { weeks, covers, fullWeek: officeHours }
  const planned = plannedWork([task], { today, covers })
  const found = new Map(planned.map((one) => [one.personId, loadIn(one, asked)]))
  expect(found.get(aino)?.weeks.map((week) => week.hours)).toEqual([8, 0, 0, 0, 0])
  expect(found.get(aino)?.weeks[1]?.capacity).toBe(0)
  expect(found.get(eero)?.weeks[1]).toMatchObject({ hours: 4, stoodIn: 1 })
})

test('a week has fewer hours when it has a holiday', () => {
  const task = aTask({ assigneeId: aino, due: '2026-12-23' })
  expect(loadOf(aino, [task])?.weeks.map((week) => week.capacity)).toEqual([
    36.25, 36.25, 36.25, 36.25, 21.75,
  ])
})

test('a task for a weekend alone is done on it; one of nobody is of nobody', () => {
  const task = aTask({ start: '2026-11-28', due: '2026-11-29', estimatedHours: 4 })
  const load = loadOf(null, [task])
  expect(load?.weeks[0]).toMatchObject({ hours: 4, capacity: 0 })
})
