import 'fake-indexeddb/auto'
import { existsSync, writeFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { newId } from '@shared/model/base'
import { recordKinds } from '@shared/model/link'
import { recordSchemas } from '@shared/model/records'
import { referencesIn } from '@shared/workspace/references'
import { storedEntry } from '@renderer/store/backlinks'
import { database, KvDatabase, openDatabase } from '@renderer/store/database'
import { recordsPointingAt } from '@renderer/store/referrers'
import { fileVersionOf, schemaVersion, type StoredEntry } from '@renderer/store/tables'
import { changedPlaces } from '../../shared/workspace/changedPlaces'
import { fileOf, fixture, workspaceIn } from '../../shared/workspace/files'
import { fill, freeze, type Frozen, frozenIn, frozenText, thaw } from './freeze'

// Databases of every schema version, made by the program of that version through its own doors and never changed since.

const versions = Array.from({ length: schemaVersion }, (_, at) => at + 1)
const nameOf = (version: number) => `database-v${version}.jsonl`

/** The program of a new schema version freezes its own database, once. */
beforeAll(async () => {
  const path = `tests/fixtures/${nameOf(schemaVersion)}`
  if (existsSync(path)) return
  await fill()
  writeFileSync(path, frozenText(await freeze(database.name)))
  throw new Error(`${path} has been made: look at it, and keep it for ever.`)
})

/** Rows of a store, in the order of their keys. */
function rowsIn({ stores }: Frozen, name: string) {
  return stores.find((store) => store.name === name)?.rows ?? []
}

/** A frozen database, and what the newest program makes of it. */
async function upgraded(version: number) {
  const frozen = frozenIn(fixture(nameOf(version)))
  const opened = new KvDatabase(`test-${newId()}`)
  await thaw(frozen, opened.name)
  await openDatabase(opened)
  return { frozen, opened, now: await freeze(opened.name) }
}

/** What a step writes otherwise, by the last schema version before it: words become words that can be formatted. */
const rewritten: Readonly<Record<string, number>> = {
  'occurrence.proposal.fi': 5,
  'occurrence.outcome.text.fi': 8,
}

test.each(versions)('nothing in a database of schema version %i is dropped', async (version) => {
  const { frozen, now } = await upgraded(version)
  expect(frozen.version).toBe(version)
  expect(now.version).toBe(schemaVersion)
  const changed = frozen.stores
    .filter(({ name }) => name !== 'backlink' && name !== 'log')
    .flatMap(({ name, rows }) => {
      expect(rows.length, name).toBeGreaterThan(0)
      const after = new Map(rowsIn(now, name).map((row) => [row['id'] ?? row['key'], row]))
      return rows.flatMap((row) => changedPlaces(name, row, after.get(row['id'] ?? row['key'])))
    })
  const isAllowed = (place: string) => version <= (rewritten[place] ?? 0)
  expect([...new Set(changed)].filter((place) => !isAllowed(place))).toEqual([])
  const entries = rowsIn(frozen, 'log') as unknown as StoredEntry[]
  expect(entries.length).toBeGreaterThan(5)
  expect(rowsIn(now, 'log')).toEqual(
    entries.map((entry) => storedEntry({ ...entry, reason: entry.reason ?? '' })),
  )
})

test.each(versions)(
  'a database of schema version %i opens as the file of that version does',
  async (version) => {
    const { frozen, now, opened } = await upgraded(version)
    const before = Object.fromEntries(recordKinds.map((kind) => [kind, rowsIn(frozen, kind)]))
    const { records } = workspaceIn(fileOf(before, { version: fileVersionOf(version) }))
    for (const kind of recordKinds) {
      const rows = rowsIn(now, kind)
      expect(rows, kind).toEqual(records[kind].toSorted((a, b) => (a.id < b.id ? -1 : 1)))
      for (const row of rows) expect(recordSchemas[kind].parse(row)).toEqual(row)
    }
    const tasks = opened.records('task')
    expect(await tasks.orderBy('[number.year+number.ordinal]').count()).toBe(await tasks.count())
  },
)

test.each(versions)(
  'in a database of schema version %i everything is found as in a new one',
  async (version) => {
    const { now, opened } = await upgraded(version)
    const fresh = new KvDatabase(`test-${newId()}`)
    await fresh.open()
    const schemaOf = ({ stores }: Frozen) => stores.map(({ rows: _, ...store }) => store)
    expect(schemaOf(now)).toEqual(schemaOf(await freeze(fresh.name)))
    for (const kind of recordKinds)
      for (const row of rowsIn(now, kind).filter(({ deletedAt }) => deletedAt === null)) {
        const targets = referencesIn(kind, row).map(({ id }) => id)
        const found = await recordsPointingAt(targets, opened)
        if (targets.length > 0) expect(found.map(({ record }) => record.id)).toContain(row['id'])
      }
  },
)
