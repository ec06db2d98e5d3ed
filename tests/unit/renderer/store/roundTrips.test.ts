import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newId } from '@shared/model/base'
import { type RecordKind, recordKinds } from '@shared/model/link'
import type { AnyRecord } from '@shared/model/records'
import { checkBackup, workspaceBytes } from '@shared/workspace/checkBackup'
import type { Workspace, WorkspaceRecords } from '@shared/workspace/format'
import { generateWorkspace } from '@shared/workspace/generate'
import { mergedRecords, planMerge } from '@shared/workspace/merge/merge'
import { recordsOn } from '@shared/rules/recordsOn'
import { parseWorkspace } from '@shared/workspace/parse'
import { checkReferences } from '@shared/workspace/references'
import { serialiseWorkspace } from '@shared/workspace/serialise'
import { type Change, put, remove } from '@renderer/store/change'
import { commit } from '@renderer/store/commit'
import { database, KvDatabase } from '@renderer/store/database'
import { redoLast, undoLast } from '@renderer/store/undo'
import { mergeIntoWorkspace, restoreWorkspace, snapshotWorkspace } from '@renderer/store/workspace'
import { backupBytes, sha256 } from '../../shared/workspace/backups'
import { readSnapshot } from './backup/read'

// What must hold of any workspace and any changes, through the real write door.

const who = 'Testaaja'
const workspaces: fc.Arbitrary<Workspace> = fc
  .tuple(fc.integer({ min: 1, max: 60 }), fc.string({ minLength: 1, maxLength: 6 }))
  .map(([size, seed]) => generateWorkspace({ size, seed, today: '2026-11-26' }))

/** One thing a person does to some record: write it anew with what another holds, copy it, or remove it. */
interface Deed {
  readonly type: 'rewrite' | 'copy' | 'remove'
  readonly kind: RecordKind
  readonly record: number
  readonly other: number
}
const commits: fc.Arbitrary<Deed[][]> = fc.array(
  fc.array(
    fc.record({
      type: fc.constantFrom('rewrite', 'copy', 'remove'),
      kind: fc.constantFrom(...recordKinds),
      record: fc.nat({ max: 200 }),
      other: fc.nat({ max: 200 }),
    }),
    { minLength: 1, maxLength: 5 },
  ),
  { minLength: 1, maxLength: 5 },
)

function changeOf({ type, kind, record, other }: Deed, records: WorkspaceRecords): Change {
  const all: readonly AnyRecord[] = records[kind]
  const [one, two] = [all[record % all.length], all[other % all.length]]
  if (!one || !two) throw new Error('The generator makes records of every kind.')
  if (type === 'remove') return remove(kind, one.id)
  return put(kind, { ...two, id: type === 'copy' ? newId() : one.id })
}

async function filled({ records }: Workspace): Promise<KvDatabase> {
  const into = new KvDatabase(`test-${newId()}`)
  expect(await mergeIntoWorkspace(records, [], into)).toMatchObject({ ok: true })
  return into
}

const recordsIn = async (from: KvDatabase) => (await snapshotWorkspace('', from)).records

/** A database of a workspace in which so much was done after. */
async function worked(workspace: Workspace, list: readonly Deed[][]): Promise<KvDatabase> {
  const into = await filled(workspace)
  for (const deeds of list) {
    const before = await recordsIn(into)
    const changes = deeds.map((deed) => changeOf(deed, before))
    await commit(changes, { code: 'edit', who }, into)
  }
  return into
}

/** The records but for those that an undo has left as removed ones, as they had not been before. */
function without(records: WorkspaceRecords, before: WorkspaceRecords): Record<string, unknown> {
  return Object.fromEntries(
    recordKinds.map((kind) => {
      const known = new Set(before[kind].map(({ id }) => id))
      const all: readonly AnyRecord[] = records[kind]
      return [kind, all.filter(({ id, deletedAt }) => known.has(id) || deletedAt === null)]
    }),
  )
}

test('whatever is done to a workspace, undoing it gives it back, and redoing makes it again', async () => {
  let written = 0
  await fc.assert(
    fc.asyncProperty(workspaces, commits, async (workspace, list) => {
      const into = await filled(workspace)
      const states = [await recordsIn(into)]
      for (const deeds of list) {
        const before = states.at(-1) ?? workspace.records
        const changes = deeds.map((deed) => changeOf(deed, before))
        const done = await commit(changes, { code: 'edit', who }, into)
        const now = await recordsIn(into)
        // What the door refuses, or what changes nothing, leaves everything as it was.
        if (!done.ok || !done.entry) expect(now).toEqual(before)
        else states.push(now)
      }
      written += states.length - 1
      for (let step = states.length - 2; step >= 0; step -= 1) {
        await undoLast(who, into)
        const before = states[step] ?? workspace.records
        expect(without(await recordsIn(into), before)).toEqual(without(before, before))
      }
      for (const after of states.slice(1)) {
        await redoLast(who, into)
        expect(without(await recordsIn(into), after)).toEqual(without(after, after))
      }
      into.close()
    }),
    { numRuns: 12 },
  )
  // Not everything was refused.
  expect(written).toBeGreaterThan(3)
})

test('the log leads back to every state there was, whatever was undone and made again', async () => {
  await fc.assert(
    fc.asyncProperty(workspaces, commits, async (workspace, list) => {
      const into = new KvDatabase(`test-${newId()}`)
      const states: { entries: number; records: WorkspaceRecords }[] = []
      const note = async () =>
        states.push({ entries: await into.log.count(), records: await recordsIn(into) })
      await note()
      await mergeIntoWorkspace(workspace.records, [], into)
      await note()
      for (const deeds of list) {
        const before = await recordsIn(into)
        const changes = deeds.map((deed) => changeOf(deed, before))
        await commit(changes, { code: 'edit', who }, into)
        await note()
      }
      for (const step of [undoLast, undoLast, redoLast, undoLast]) {
        await step(who, into)
        await note()
      }
      // Each entry on a day of its own.
      const dayOf = (entry: number) => new Date(Date.UTC(2026, 0, 1 + entry)).toISOString()
      const { records, log } = await snapshotWorkspace('', into)
      const entries = log.map((entry, at) => ({ ...entry, at: dayOf(at + 1) })).toReversed()
      for (const then of states)
        for (const kind of recordKinds) {
          const found = recordsOn<AnyRecord>(
            records[kind],
            entries,
            dayOf(then.entries).slice(0, 10),
          )
          const living = then.records[kind].filter(({ deletedAt }) => deletedAt === null)
          expect(found).toEqual(living)
        }
      into.close()
    }),
    { numRuns: 8 },
  )
})

test('restoring a backup gives back the workspace that was backed up, with its history', async () => {
  await fc.assert(
    fc.asyncProperty(workspaces, commits, workspaces, async (workspace, list, present) => {
      const from = await worked(workspace, list)
      const kept = await snapshotWorkspace('', from)
      const bytes = backupBytes(await readSnapshot(from.name))
      expect(checkBackup(bytes, sha256)).toMatchObject({ ok: true, problems: 0 })
      const parsed = parseWorkspace(new TextDecoder().decode(workspaceBytes(bytes)))
      if (!parsed.ok) throw new Error('The backup cannot be read.')
      expect(parsed.workspace.records).toEqual(kept.records)
      expect(parsed.workspace.log).toEqual(kept.log)

      for (const table of database.tables) await table.clear()
      await mergeIntoWorkspace(present.records, [])
      const restored = await restoreWorkspace(parsed.workspace)
      expect(restored.ok).toBe(true)
      const now = await snapshotWorkspace('')
      expect(without(now.records, kept.records)).toEqual(kept.records)
      expect(now.log).toEqual(expect.arrayContaining(kept.log))
      from.close()
    }),
    { numRuns: 8 },
  )
})

test('two copies of a workspace merge the same in both directions, and a copy with itself is itself', async () => {
  const at = '2026-12-10T08:00:00.000Z'
  await fc.assert(
    fc.asyncProperty(workspaces, commits, commits, async (workspace, one, other) => {
      const copies = await Promise.all([worked(workspace, one), worked(workspace, other)])
      const [a, b] = await Promise.all([
        snapshotWorkspace('', copies[0]),
        snapshotWorkspace('', copies[1]),
      ])
      const there = mergedRecords(planMerge(a, b), { at })
      expect(mergedRecords(planMerge(b, a), { at })).toEqual(there)
      expect(checkReferences(there)).toEqual([])
      const itself = planMerge(a, a)
      expect(itself.conflicts).toEqual([])
      expect(mergedRecords(itself, { at })).toEqual(a.records)
      const exported = parseWorkspace(serialiseWorkspace(a))
      if (!exported.ok) throw new Error('The copy cannot be read.')
      expect(exported.workspace).toEqual(a)
      for (const copy of copies) copy.close()
    }),
    { numRuns: 8 },
  )
})
