import { expect, test } from 'vitest'
import { newId } from '@shared/model/base'
import type { Task } from '@shared/model/task'
import { boardColumns, type BoardGrouping, linkOf } from '@shared/rules/tasks/board'
import { aTask } from '../make'

const [me, anna, orvo, body, project, gone] = [newId(), newId(), newId(), newId(), newId(), newId()]
const names: Readonly<Record<string, string>> = {
  [me]: 'Östman Åke',
  [anna]: 'Aalto Anna',
  [orvo]: 'Niemi Orvo',
  [body]: 'Barentsin alueneuvosto',
  [project]: 'Aurora-hanke',
}

/** Columns as "name: titles"; a status by its word, none as `-`. */
function columns(
  by: BoardGrouping,
  tasks: readonly Task[],
  given: { offered?: readonly Task[]; me?: string } = {},
): string[] {
  const nameOf = ({ id }: { id: string }) => names[id] ?? ''
  const made = boardColumns(tasks, {
    by,
    offered: given.offered ?? [],
    me: given.me ?? null,
    nameOf,
  })
  return made.map(({ shared, tasks: own }) => {
    const link = linkOf(shared)
    const name = 'status' in shared ? shared.status : link ? nameOf(link) : '-'
    return `${name}: ${own.map(({ title }) => title).join(', ')}`
  })
}

test('every status has its column, in the order in which work goes on', () => {
  const tasks = [aTask({ title: 'b', status: 'done' }), aTask({ title: 'a' })]
  expect(columns('status', tasks)).toEqual([
    'open: a',
    'inProgress: ',
    'waiting: ',
    'done: b',
    'dropped: ',
  ])
})

test('in a column the first due comes first, at the same time the more pressing, without a day the last', () => {
  const tasks = [
    aTask({ title: 'never', priority: 'high' }),
    aTask({ title: 'later', due: '2026-12-02' }),
    aTask({ title: 'day low', due: '2026-12-01', priority: 'low' }),
    aTask({ title: 'day high', due: '2026-12-01', priority: 'high' }),
    aTask({ title: 'day', due: '2026-12-01' }),
    aTask({ title: 'morning', due: '2026-12-01', dueTime: '09:00', priority: 'low' }),
  ]
  expect(columns('status', tasks)[0]).toBe('open: morning, day high, day, day low, later, never')
})

test('people stand in Finnish order, oneself first and nobody last, both without tasks too', () => {
  const tasks = [
    aTask({ title: 'n', assigneeId: orvo }),
    aTask({ title: 'a', assigneeId: anna }),
    aTask({ title: 'x' }),
  ]
  expect(columns('assignee', tasks, { me })).toEqual([
    'Östman Åke: ',
    'Aalto Anna: a',
    'Niemi Orvo: n',
    '-: x',
  ])
  expect(columns('assignee', [], { me })).toEqual(['Östman Åke: ', '-: '])
})

test('who has tasks that are not shown has a column to move one to', () => {
  const offered = [aTask({ assigneeId: orvo }), aTask({ assigneeId: anna })]
  expect(columns('assignee', [aTask({ title: 'a', assigneeId: anna })], { offered })).toEqual([
    'Aalto Anna: a',
    'Niemi Orvo: ',
    '-: ',
  ])
})

test('workstreams are bodies, programmes and projects by name; one that is gone keeps its tasks', () => {
  const tasks = [
    aTask({ title: 'b', workstream: { kind: 'body', id: body } }),
    aTask({ title: 'p', workstream: { kind: 'project', id: project } }),
    aTask({ title: 'g', workstream: { kind: 'body', id: gone } }),
    aTask({ title: 'none' }),
  ]
  expect(columns('workstream', tasks)).toEqual([
    ': g',
    'Aurora-hanke: p',
    'Barentsin alueneuvosto: b',
    '-: none',
  ])
})

test('what a column shares is what a task moved there gets', () => {
  const task = aTask({ assigneeId: anna })
  const made = boardColumns([task], { by: 'assignee', offered: [], me, nameOf: () => '' })
  expect(made.map(({ shared }) => shared)).toEqual([
    { assigneeId: me },
    { assigneeId: anna },
    { assigneeId: null },
  ])
})
