import { expect, test } from 'vitest'
import { local } from '@shared/model/base'
import { createRecord } from '@shared/model/records'
import { recordProblems } from '@shared/rules/overlap'
import { emptyRecords } from '@shared/workspace/format'
import { generateWorkspace } from '@shared/workspace/generate'
import { workspaceProblems } from '@shared/workspace/workspaceProblems'
import { byId } from '../rules/make'

const body = createRecord('body', { name: local('Neuvosto'), kind: 'council' })
const child = createRecord('body', { name: local('Komitea'), kind: 'committee', parentId: body.id })
const ended = createRecord('status', {
  subject: { kind: 'body', id: body.id },
  state: 'ended',
  from: '2024-01-01',
})

test('the problems the forms refuse, found in the whole workspace with their places', () => {
  const seats = [
    createRecord('seat', { bodyId: body.id, role: 'chair', until: '2023-12-31' }),
    createRecord('seat', { bodyId: body.id, role: 'chair', from: '2023-12-01' }),
  ]
  const records = {
    ...emptyRecords(),
    body: [{ ...body, parentId: child.id }, child],
    status: [ended],
    seat: seats,
  }
  expect(
    workspaceProblems(records).map(({ where, path, code }) => [
      where?.kind,
      where?.index,
      path.join('.'),
      code,
    ]),
  ).toEqual([
    ['body', 0, 'parentId', 'cycle'],
    ['body', 1, 'parentId', 'cycle'],
    ['seat', 1, 'until', 'seatOutsideBody'],
    ['seat', 1, 'bodyId', 'overlappingSeat'],
  ])
  const removed = { ...seats[1], deletedAt: '2026-01-01T00:00:00.000Z' } as (typeof seats)[number]
  expect(
    workspaceProblems({ ...records, body: [body, child], seat: [...seats.slice(0, 1), removed] }),
  ).toEqual([])
})

test('covers and responsible persons that share a day are told once, at the later one', () => {
  const people = ['Yksi', 'Kaksi'].map((familyName) => createRecord('person', { familyName }))
  const [coveredId = '', coveringId = ''] = people.map(({ id }) => id)
  const area = createRecord('area', { name: local('Alue') })
  const cover = (from: string, until: string) =>
    createRecord('cover', { coveredId, coveringId, from, until })
  const owner = (from: string, kind: 'owner' | 'overall') =>
    createRecord('responsibility', { areaId: area.id, holderId: coveredId, kind, from })
  const problems = workspaceProblems({
    ...emptyRecords(),
    person: people,
    area: [area],
    cover: [cover('2026-08-01', '2026-08-15'), cover('2026-08-15', '2026-08-20')],
    responsibility: [
      owner('2026-01-01', 'owner'),
      owner('2026-03-01', 'overall'),
      owner('2027-01-01', 'owner'),
    ],
  })
  expect(problems.map(({ where, code }) => [where?.kind, where?.index, code])).toEqual([
    ['cover', 1, 'overlappingCover'],
    ['responsibility', 2, 'overlappingResponsibility'],
  ])
})

test('a form says which end of the term is at fault', () => {
  const beside = { status: byId([ended]), body: byId([body]) }
  const problems = (from: string, until: string) =>
    recordProblems('seat', createRecord('seat', { bodyId: body.id, from, until }), [], beside)
  expect(problems('2024-01-01', '2024-12-31')).toEqual([
    { path: ['from'], code: 'seatOutsideBody', params: {} },
  ])
  expect(problems('2023-01-01', '2024-12-31')).toMatchObject([{ path: ['until'] }])
  expect(problems('2023-01-01', '2023-12-31')).toEqual([])
})

test('a body above itself, directly or through others', () => {
  const cycle = [{ path: ['parentId'], code: 'cycle', params: {} }]
  expect(recordProblems('body', { ...body, parentId: body.id }, [body, child])).toEqual(cycle)
  expect(recordProblems('body', { ...body, parentId: child.id }, [body, child])).toEqual(cycle)
  expect(recordProblems('body', child, [body, child])).toEqual([])
})

test('a synthetic workspace has none', () => {
  const workspace = generateWorkspace({ size: 5000, seed: 'a', today: '2026-11-23' })
  expect(workspaceProblems(workspace.records)).toEqual([])
})

test('of tasks: a number given twice, a circle, and a time that no clock shows', () => {
  const number = { year: 2026, ordinal: 14 }
  const [first, second] = ['Yksi', 'Kaksi'].map((title) => createRecord('task', { title, number }))
  if (!first || !second) throw new Error('no tasks')
  const skipped = { due: '2027-03-28', dueTime: '03:30' }
  const task = [
    { ...first, afterIds: [second.id] },
    { ...second, afterIds: [first.id], ...skipped },
  ]
  expect(
    workspaceProblems({ ...emptyRecords(), task }).map(({ where, path, code }) => [
      where?.index,
      path.join('.'),
      code,
    ]),
  ).toEqual([
    [0, 'afterIds', 'dependencyCircle'],
    [1, 'dueTime', 'skippedHour'],
    [1, 'afterIds', 'dependencyCircle'],
    [1, 'number', 'duplicateNumber'],
  ])
})
