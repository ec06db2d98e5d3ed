import { describe, expect, test } from 'vitest'
import { recordKinds } from '@shared/model/link'
import { referencesIn } from '@shared/workspace/references'
import { fileOf, idNumber, problemsIn, workspaceIn } from './files'

const gone = '2026-11-01T00:00:00Z'

describe('references', () => {
  test('are found in lists, in objects and in links', () => {
    const found = referencesIn('meeting', {
      chairId: 'a',
      secretaryId: null,
      participants: [{ personId: 'b' }, { personId: 'c' }],
    })
    expect(found).toEqual([
      { path: ['chairId'], kind: 'person', id: 'a', part: { path: ['chairId'], how: 'empty' } },
      {
        path: ['participants', 0, 'personId'],
        kind: 'person',
        id: 'b',
        part: { path: ['participants', 0], how: 'drop' },
      },
      {
        path: ['participants', 1, 'personId'],
        kind: 'person',
        id: 'c',
        part: { path: ['participants', 1], how: 'drop' },
      },
    ])
    expect(referencesIn('task', { links: [{ kind: 'call', id: 'd' }] })).toEqual([
      {
        path: ['links', 0],
        kind: 'call',
        id: 'd',
        part: { path: ['links', 0], how: 'drop' },
      },
    ])
    expect(referencesIn('status', { subject: { kind: 'body', id: 'e' } })).toEqual([
      { path: ['subject'], kind: 'body', id: 'e', part: null },
    ])
  })

  test('every kind of record can be pointed at', () => {
    for (const kind of recordKinds)
      expect(referencesIn('area', { links: [{ kind, id: 'x' }] })).toHaveLength(1)
  })

  test('that lead nowhere are problems of the record that holds them', () => {
    const task = {
      id: idNumber(1),
      title: 'Tehtävä',
      assigneeId: idNumber(9),
      workstream: { kind: 'body', id: idNumber(8) },
      links: [
        { kind: 'task', id: idNumber(1) },
        { kind: 'person', id: idNumber(1) },
      ],
    }
    expect(problemsIn(fileOf({ task: [task] }))).toEqual([
      'task[0] workstream danglingReference',
      'task[0] assigneeId danglingReference',
      'task[0] links.1 danglingReference',
    ])
  })

  test('may lead to a removed record, which can come back', () => {
    const person = { id: idNumber(2), title: 'entinen', deletedAt: gone }
    const task = { id: idNumber(1), title: 'Tehtävä', assigneeId: idNumber(2) }
    expect(workspaceIn(fileOf({ person: [person], task: [task] })).records.task).toHaveLength(1)
    expect(problemsIn(fileOf({ person: [], task: [task] }))).toEqual([
      'task[0] assigneeId danglingReference',
    ])
  })
})
