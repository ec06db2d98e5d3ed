import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { expect, test } from 'vitest'
import { newId } from '@shared/model/base'
import { checkBackup, workspaceBytes } from '@shared/workspace/checkBackup'
import { parseWorkspace } from '@shared/workspace/parse'
import { reasonBefore } from '@renderer/store/backup/before'
import { DamagedRows, wholeRows } from '@renderer/store/backup/snapshot'
import { type Backups, backupState } from '@renderer/store/backup/status'
import { patch, put, remove } from '@renderer/store/change'
import { commit } from '@renderer/store/commit'
import {
  database,
  KvDatabase,
  newestEntry,
  NewerDatabase,
  openDatabase,
} from '@renderer/store/database'
import { findLoss, lacksRows } from '@renderer/store/marker'
import { undoLast } from '@renderer/store/undo'
import { restoreWorkspace, snapshotWorkspace } from '@renderer/store/workspace'
import { schemaVersion, version1, version2, version3 } from '@renderer/store/tables'
import { backupBytes, sha256 } from '../../../shared/workspace/backups'
import { readSnapshot } from './read'

const who = { code: 'edit', who: 'Testaaja' } as const
const task = (title: string) => ({ id: newId(), title })

async function filled(into: KvDatabase, titles: readonly string[]): Promise<string[]> {
  const tasks = titles.map(task)
  for (const record of tasks) await commit([put('task', record)], who, into)
  return tasks.map(({ id }) => id)
}

/** The workspace in the backup of a database. */
async function backedUp(name: string) {
  const bytes = backupBytes(await readSnapshot(name))
  expect(checkBackup(bytes, sha256)).toMatchObject({ ok: true, problems: 0 })
  const parsed = parseWorkspace(new TextDecoder().decode(workspaceBytes(bytes)))
  if (!parsed.ok) throw new Error('The backup cannot be read.')
  return parsed.workspace
}

test('a snapshot holds what the workspace file holds, removed records and the log included', async () => {
  const one = new KvDatabase(`test-${newId()}`)
  const [first = ''] = await filled(one, ['Yksi', 'Kaksi'])
  await commit([remove('task', first)], who, one)
  const workspace = await backedUp(one.name)
  const saved = await snapshotWorkspace('', one)
  expect(workspace.records).toEqual(saved.records)
  expect(workspace.log).toEqual(saved.log)
  expect(workspace.log).toHaveLength(3)
})

test('restoring brings back the records and their history, keeps what happened since, and can be undone', async () => {
  const [first = '', second = ''] = await filled(database, ['Yksi', 'Kaksi'])
  const backup = await backedUp(database.name)
  await commit([patch('task', first, { title: 'Muutettu' }), remove('task', second)], who)
  await filled(database, ['Kolme'])
  const later = await snapshotWorkspace('')

  const restored = await restoreWorkspace(backup)
  expect(restored).toMatchObject({ ok: true, entry: { cause: 'restore' } })
  const living = async () => {
    const tasks = await database.records('task').toArray()
    return tasks.filter(({ deletedAt }) => deletedAt === null).map(({ title }) => title)
  }
  expect((await living()).toSorted()).toEqual(['Kaksi', 'Yksi'])
  const log = await database.log.toArray()
  expect(log.map(({ id }) => id)).toEqual(expect.arrayContaining(later.log.map(({ id }) => id)))

  await undoLast('Testaaja')
  expect((await living()).toSorted()).toEqual(['Kolme', 'Muutettu'])
})

test('restored into an empty database, everything is as in the backup, the history too', async () => {
  const other = new KvDatabase(`test-${newId()}`)
  await filled(other, ['Yksi', 'Kaksi', 'Kolme'])
  const backup = await backedUp(other.name)
  for (const table of database.tables) await table.clear()
  const restored = await restoreWorkspace(backup)
  const now = await snapshotWorkspace('')
  expect(now.records).toEqual(backup.records)
  expect(now.log).toEqual([...backup.log, restored.ok && restored.entry])
})

test('a database that lost its end, or all, is told from one that was never used', async () => {
  const one = new KvDatabase(`test-${newId()}`)
  await one.open()
  expect(await findLoss({ entry: null, rows: 0 }, one)).toBeNull()
  await filled(one, ['Yksi', 'Kaksi'])
  const entry = await newestEntry(one)
  const marker = { entry, rows: 2 }
  expect(await findLoss(marker, one)).toBeNull()
  expect(await lacksRows(marker, one)).toBe(false)
  await filled(one, ['Kolme'])
  expect(await findLoss(marker, one)).toBeNull()

  await one.log
    .where(':id')
    .aboveOrEqual(entry ?? '')
    .delete()
  expect(await findLoss(marker, one)).toBe('shrunken')
  await one.records('task').clear()
  expect(await findLoss(marker, one)).toBe('empty')
  expect(await lacksRows(marker, one)).toBe(true)
})

test.each([
  [1, { ...version1, log: 'id', draft: 'key' }],
  [3, { ...version1, ...version2, ...version3, draft: 'key' }],
])(
  'before a database of schema version %i is upgraded it is backed up as it was',
  async (version, stores) => {
    const name = `test-${newId()}`
    const old = new Dexie(name)
    old.version(version).stores(stores)
    const record = { id: newId(), title: 'Vanha', deletedAt: null }
    await old.table('task').add(record)
    old.close()
    // The code of upgrades is loaded once: each version in a module of its own.
    const { KvDatabase: Fresh, openDatabase: open } = await fresh()
    const versions: number[] = []
    await open(new Fresh(name), async () => {
      const snapshot = await readSnapshot(name)
      versions.push(snapshot.version)
      expect(snapshot.records['task']).toEqual([record])
    })
    expect(versions).toEqual([version])
    const upgraded = new Dexie(name)
    await upgraded.open()
    expect(upgraded.verno).toBe(schemaVersion)
    upgraded.close()
  },
)

test('when the backup before an upgrade fails, the database stays as it was', async () => {
  const name = `test-${newId()}`
  const old = new Dexie(name)
  old.version(1).stores({ ...version1, log: 'id', draft: 'key' })
  await old.open()
  old.close()
  const { KvDatabase: Fresh, openDatabase: open } = await fresh()
  const failing = () => Promise.reject(new Error('full'))
  await expect(open(new Fresh(name), failing)).rejects.toThrow('full')
  const again = new Dexie(name)
  await again.open()
  expect(again.verno).toBe(1)
  again.close()
})

/** The database's module as at a new start, with no upgrade loaded. */
async function fresh() {
  const { vi } = await import('vitest')
  vi.resetModules()
  return import('@renderer/store/database')
}

test('a database of a newer program is refused, and a new one needs no backup', async () => {
  const name = `test-${newId()}`
  const newer = new Dexie(name)
  newer.version(schemaVersion + 1).stores({ ...version1, log: 'id', draft: 'key' })
  await newer.open()
  newer.close()
  await expect(openDatabase(new KvDatabase(name))).rejects.toThrow(NewerDatabase)
  const again = new Dexie(name)
  await again.open()
  expect(again.verno).toBe(schemaVersion + 1)
  again.close()
  const failing = () => Promise.reject(new Error('not needed'))
  await openDatabase(new KvDatabase(`test-${newId()}`), failing)
})

test('what replaces everything, or removes much at once, is backed up before', () => {
  const removals = (count: number) => Array.from({ length: count }, () => remove('task', newId()))
  expect(reasonBefore([], 'rows')).toBe('import')
  expect(reasonBefore([], 'replace')).toBe('import')
  expect(reasonBefore([], 'empty')).toBe('empty')
  expect(reasonBefore([], 'restore')).toBe('restore')
  expect(reasonBefore(removals(20), 'remove')).toBe('bulk')
  expect(reasonBefore(removals(20), 'undo')).toBe('bulk')
  expect(reasonBefore(removals(19), 'remove')).toBeNull()
  expect(reasonBefore([put('task', task('Uusi'))], 'create')).toBeNull()
})

test('a backup is old after a day in which something changed, and what is wrong is told first', () => {
  const last = {
    name: 'x',
    createdAt: '2026-11-23T07:00:00.000Z',
    records: 1,
    entry: null,
    problems: 0,
  }
  const status = { folder: '/x', last, second: null }
  const backups: Backups = { status, isRunning: false, problem: null, isBehind: true }
  const later = '2026-11-24T07:00:00.001Z'
  expect(backupState(backups, '2026-11-24T07:00:00.000Z')).toBe('fresh')
  expect(backupState(backups, later)).toBe('old')
  expect(backupState({ ...backups, isBehind: false }, later)).toBe('fresh')
  const problem = { ok: false, code: 'diskFull' } as const
  expect(backupState({ ...backups, problem }, later)).toBe('failed')
  expect(backupState({ ...backups, problem, isRunning: true }, later)).toBe('running')
  const second = {
    folder: '/y',
    problem: { ok: false, code: 'notFound' } as const,
    writtenAt: null,
    password: 'none' as const,
  }
  expect(backupState({ ...backups, status: { ...status, second } }, later)).toBe('second')
  expect(
    backupState({ ...backups, status: { ...status, last: { ...last, problems: 2 } } }, later),
  ).toBe('faulty')
  expect(backupState({ ...backups, status: { ...status, last: null } }, later)).toBe('none')
  expect(backupState({ ...backups, status: null }, later)).toBe('unknown')
})

test('a row that the disk no longer gives whole ends the reading with its own reason', () => {
  expect(wholeRows([{ id: 'a' }])).toEqual([{ id: 'a' }])
  expect(() => wholeRows([{ id: 'a' }, null])).toThrow(DamagedRows)
})
