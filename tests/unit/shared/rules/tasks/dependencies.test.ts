import { expect, test } from 'vitest'
import { recordProblems } from '@shared/rules/overlap'
import { dependencyCircle, openBefore } from '@shared/rules/tasks/dependencies'
import { aTask } from '../make'

const [a, b, c] = ['A', 'B', 'C'].map((title) => aTask({ title })) as [
  ReturnType<typeof aTask>,
  ReturnType<typeof aTask>,
  ReturnType<typeof aTask>,
]
const mapOf = (...tasks: (typeof a)[]) => new Map(tasks.map((task) => [task.id, task]))

test('a circle is told with everyone in it', () => {
  const first = { ...a, afterIds: [b.id] }
  const tasks = mapOf(first, { ...b, afterIds: [c.id] }, { ...c, afterIds: [a.id] })
  expect(dependencyCircle(first, tasks)).toEqual([a.id, b.id, c.id])
  expect(recordProblems('task', first, [...tasks.values()])).toEqual([
    { path: ['afterIds'], code: 'dependencyCircle', params: { names: 'A → B → C → A' } },
  ])
})

test('two ways to the same task, and a circle of others, are not a circle of its own', () => {
  const first = { ...a, afterIds: [b.id, c.id] }
  expect(dependencyCircle(first, mapOf(first, { ...b, afterIds: [c.id] }, c))).toEqual([])
  const others = mapOf(first, { ...b, afterIds: [c.id] }, { ...c, afterIds: [b.id] })
  expect(dependencyCircle(first, others)).toEqual([])
})

test('a task after itself is refused', () => {
  expect(recordProblems('task', { ...a, afterIds: [a.id] }, [])).toMatchObject([
    { path: ['afterIds'], code: 'afterItself' },
  ])
})

test('only open tasks that are still there hold one up', () => {
  const task = { ...a, afterIds: [b.id, c.id, '01900000-0000-7000-8000-0000000000ff'] }
  expect(openBefore(task, mapOf(b, { ...c, status: 'done' }))).toEqual([b])
  expect(openBefore(task, mapOf({ ...b, deletedAt: '2026-11-25T10:00:00.000Z' }, c))).toEqual([c])
})
