import { expect, test } from 'vitest'
import { formatTaskNumber } from '@shared/rules/tasks/taskNumber'
import { numberTasks } from '@shared/workspace/numberTasks'
import { fixture, workspaceIn } from './files'

test('a workspace of version 2 is read with all its tasks, numbered as they were made', () => {
  const before = JSON.parse(fixture('workspace-v2.json')) as {
    records: { task: { id: string; title: string }[] }
  }
  const { records } = workspaceIn(fixture('workspace-v2.json'))
  expect(records.task.map(({ id, title }) => ({ id, title }))).toEqual(
    before.records.task.map(({ id, title }) => ({ id, title })),
  )
  const inOrder = records.task.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  expect(inOrder.map(({ number }) => formatTaskNumber(number))).toEqual(
    inOrder.map((_, index) => `T-2026-${index + 1}`),
  )
})

test('the year is that of our own clock, each year counts from one, and another id gets no number', () => {
  const stamp = (moment: string) => Date.parse(moment).toString(16).padStart(12, '0')
  const idAt = (moment: string) => {
    const time = stamp(moment)
    return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-000000000001`
  }
  const task = [
    { id: idAt('2026-12-31T22:30:00.000Z') },
    { id: idAt('2026-12-31T21:30:00.000Z') },
    { id: '6ba7b810-9dad-11d1-80b4-00c04fd430c8' },
  ]
  const file = numberTasks({ records: { task } }) as { records: { task: { number: unknown }[] } }
  expect(file.records.task.map(({ number }) => number)).toEqual([
    { year: 2027, ordinal: 1 },
    { year: 2026, ordinal: 1 },
    null,
  ])
})

test('a file that is damaged goes on to be refused where files are', () => {
  expect(numberTasks({ records: { task: [7, null] } })).toEqual({ records: { task: [7, null] } })
  expect(numberTasks({ records: 3 })).toEqual({ records: {} })
})
