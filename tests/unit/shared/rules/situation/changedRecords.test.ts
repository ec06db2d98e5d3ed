import { expect, test } from 'vitest'
import { idAfter } from '@shared/model/base'
import type { ChangedRecord, LogEntry } from '@shared/model/change'
import { changedRecords } from '@shared/rules/situation/changedRecords'

const at = '2026-11-20T08:00:00.000Z'
let last: string | null = null

function entry(changes: readonly ChangedRecord[], more: Partial<LogEntry> = {}): LogEntry {
  last = idAfter(last)
  return {
    ...{ id: last, at, who: 'Aino Esimerkki', cause: 'edit', changes: [...changes] },
    ...{ reason: '', reverses: null },
    ...more,
  }
}

const edited = (id: string, kind: ChangedRecord['kind'] = 'task'): ChangedRecord => ({
  ...{ kind, id, before: { title: 'a' }, after: { title: 'b' } },
})
const made = (id: string): ChangedRecord => ({ ...edited(id), before: null })
const removed = (id: string): ChangedRecord => ({
  ...{ kind: 'task', id, before: { deletedAt: null }, after: { deletedAt: at } },
})
const idsOf = (entries: readonly LogEntry[]) =>
  changedRecords(entries).map(({ change }) => change.id)

test('a record changed many times is told once, the one changed last first', () => {
  expect(idsOf([entry([edited('a')]), entry([edited('b')]), entry([edited('a')])])).toEqual([
    'a',
    'b',
  ])
})

test('what was made is told as new although it was edited after, unless it was removed again', () => {
  const [first] = changedRecords([entry([made('a')]), entry([edited('a')])])
  expect(first?.change.before).toBeNull()
  const [gone] = changedRecords([entry([made('a')]), entry([removed('a')])])
  expect(gone?.change.after).toEqual({ deletedAt: at })
})

test('what was undone counts for nothing, and what was done again counts', () => {
  const change = entry([edited('a')])
  const undo = entry([edited('a')], { cause: 'undo', reverses: change.id })
  expect(idsOf([change, undo])).toEqual([])
  const redo = entry([edited('a')], { cause: 'redo', reverses: undo.id })
  expect(changedRecords([change, undo, redo]).map(({ cause }) => cause)).toEqual(['edit'])
})

test('an undo of something older than the entries is a change of its own', () => {
  expect(idsOf([entry([edited('a')], { cause: 'undo', reverses: idAfter(last) })])).toEqual(['a'])
})

test('putting off a proposal is no news', () => {
  expect(idsOf([entry([edited('a', 'postponement')])])).toEqual([])
})
