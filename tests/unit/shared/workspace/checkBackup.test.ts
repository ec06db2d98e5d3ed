import { expect, test } from 'vitest'
import { backupName, livingIn, momentIn, type Snapshot } from '@shared/workspace/backup'
import { checkBackup, readHeader, workspaceBytes } from '@shared/workspace/checkBackup'
import { generateWorkspace } from '@shared/workspace/generate'
import { backupBytes, sha256, snapshotOf } from './backups'
import { fixture, starterText, workspaceIn } from './files'

const small = workspaceIn(fixture('workspace-v2.json'))
const starter = workspaceIn(starterText())
const check = (bytes: Uint8Array) => checkBackup(bytes, sha256)

test('a backup holds the whole workspace: what is read back is what was there', () => {
  const workspace = workspaceIn(fixture('workspace-v2.json'))
  const bytes = backupBytes(snapshotOf(workspace))
  const checked = check(bytes)
  expect(checked).toMatchObject({ ok: true, problems: 0, header: { log: workspace.log.length } })
  const again = workspaceIn(new TextDecoder().decode(workspaceBytes(bytes)))
  expect(again.records).toEqual(workspace.records)
  expect(again.log).toEqual(workspace.log)
})

test('a backup of many records is written in pieces and read back whole', () => {
  const many = generateWorkspace({ seed: 'backup', size: 3000, today: '2026-11-23' })
  const checked = check(backupBytes(snapshotOf(many)))
  expect(checked).toMatchObject({ ok: true, problems: 0 })
  expect(checked.ok && livingIn(checked.header)).toBeGreaterThan(2500)
})

test('a backup cut short anywhere is damaged', () => {
  const bytes = backupBytes(snapshotOf(starter))
  const first = bytes.indexOf(0x0a)
  const lengths = [0, 1, first - 1, first, first + 1, first + 2, bytes.length - 2, bytes.length - 1]
  for (let at = 0; at < bytes.length; at += 9973) lengths.push(at)
  for (const length of lengths)
    expect(check(bytes.subarray(0, length)), `cut at ${length}`).toMatchObject({ ok: false })
})

test('one flipped bit anywhere is found, or is in words of the first line that mean nothing to the data', () => {
  const bytes = Uint8Array.from(backupBytes(snapshotOf(small)))
  const first = bytes.indexOf(0x0a)
  // What fills the line up is all alike.
  const told = bytes.indexOf(0x20) + 3
  const harmless: string[] = []
  for (let at = 0; at < bytes.length; at += at < told ? 1 : 997) {
    for (const bit of [0, 3, 7]) {
      const flipped = Uint8Array.from(bytes)
      flipped[at] = (flipped[at] ?? 0) ^ (1 << bit)
      if (check(flipped).ok) harmless.push(fieldAt(bytes, at))
      if (at > first) expect(check(flipped), `byte ${at}`).toEqual({ ok: false, fault: 'damaged' })
    }
  }
  const words = ['createdAt', 'appVersion', 'reason']
  for (const field of harmless) expect(words).toContain(field)
})

/** The field of the first line in which a byte is. */
function fieldAt(bytes: Uint8Array, at: number): string {
  const before = new TextDecoder().decode(bytes.subarray(0, at + 1))
  return [...before.matchAll(/[{,]"(\w+)":?/g)].at(-1)?.[1] ?? ''
}

test('a backup of a newer program is told from a damaged one and not touched', () => {
  expect(check(backupBytes(snapshotOf(starter), { version: 2 }))).toEqual({
    ok: false,
    fault: 'newer',
  })
  const inside = backupBytes({ ...snapshotOf(starter), version: 99 })
  expect(readHeader(inside)).toEqual({ ok: false, fault: 'newer' })
})

test('counts that do not fit what is inside are found', () => {
  const counts = { task: 1 }
  expect(check(backupBytes(snapshotOf(starter), { counts })).ok).toBe(false)
  expect(check(backupBytes(snapshotOf(starter), { log: 5 })).ok).toBe(false)
})

test('a backup of an older database is judged as the workspace it becomes', () => {
  const old = JSON.parse(fixture('workspace-v1.json')) as Snapshot
  const bytes = backupBytes({ version: 1, records: old.records, log: [] })
  expect(check(bytes)).toMatchObject({ ok: true, problems: 0, header: { workspaceVersion: 1 } })
})

test('a record that was faulty in the database does not make the backup worthless, but is counted', () => {
  const [task, ...others] = snapshotOf(starter).records['task'] ?? []
  const faulty = { ...task, id: task?.id ?? '', title: 5 }
  const records = { ...snapshotOf(starter).records, task: [faulty, ...others] }
  const checked = check(backupBytes({ version: 3, records, log: [] }))
  expect(checked).toMatchObject({ ok: true, problems: 1 })
})

test('names sort by time and are known again', () => {
  const names = ['2026-11-23T07:00:00.000Z', '2026-11-23T07:00:00.001Z', '2027-01-01T00:00:00.000Z']
  expect(names.map(backupName)).toEqual(names.map(backupName).toSorted())
  for (const name of names) expect(momentIn(backupName(name))).toBe(name)
  expect(backupName('2026-11-23T07:00:00.000Z')).toBe('KV Desk 2026-11-23 070000_000Z.kvbackup')
  expect(momentIn('Holiday.kvbackup')).toBeNull()
  expect(momentIn('../KV Desk 2026-11-23 070000_000Z.kvbackup')).toBeNull()
})
