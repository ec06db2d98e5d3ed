import { expect, test } from 'vitest'
import { contentOf, headerRoom, type Snapshot } from '@shared/workspace/backup'
import { mostValues } from '@shared/workspace/countValues'
import { judgeBackup, judgeFile } from '@shared/workspace/judgeFile'
import { problemsShown } from '@shared/workspace/parse'
import { serialiseWorkspace } from '@shared/workspace/serialise'
import { backupBytes, sha256, snapshotOf } from './backups'
import { fixture, starterText, workspaceIn } from './files'

const starter = workspaceIn(starterText())
const bytes = (text: string) => new TextEncoder().encode(text)
const judge = (file: Uint8Array) => judgeFile(file, sha256)

test('a workspace file is read whole, with a byte order mark too', () => {
  for (const text of [starterText(), `\uFEFF${starterText()}`]) {
    const judged = judge(bytes(text))
    expect(judged).toEqual({ ok: true, backedUpAt: null, parsed: { ok: true, workspace: starter } })
  }
})

test.each(['workspace-v2.json', 'workspace-v8.json'])('a backup of %s is read whole', (name) => {
  const file = JSON.parse(fixture(name)) as Parameters<typeof backupBytes>[0]
  const judged = judge(backupBytes(file))
  expect(judged).toMatchObject({ ok: true, backedUpAt: '2026-11-23T07:00:00.000Z' })
  if (!judged.ok || !judged.parsed.ok) throw new Error('not read')
  expect(judged.parsed.workspace.records).toEqual(workspaceIn(fixture(name)).records)
})

test('a backup that is not what its first line says is damaged, cut short anywhere or with other counts', () => {
  const whole = backupBytes(snapshotOf(starter))
  const damaged = { ok: false, fault: 'damaged' }
  for (const length of [3000, 5000, whole.length - 1])
    expect(judge(whole.subarray(0, length))).toEqual(damaged)
  const flipped = Uint8Array.from(whole)
  flipped[whole.length - 200] = (flipped[whole.length - 200] ?? 0) ^ 1
  expect(judge(flipped)).toEqual(damaged)
  expect(judge(backupBytes(snapshotOf(starter), { log: 5 }))).toEqual(damaged)
  expect(judge(backupBytes(snapshotOf(starter), { counts: { task: 1 } }))).toEqual(damaged)
})

test('a backup of an older program, that knew fewer kinds and wrote no log, is read whole', () => {
  const file = JSON.parse(fixture('workspace-v2.json')) as Snapshot
  const body = bytes(JSON.stringify({ ...file, log: undefined }))
  const counts = { ...contentOf(file).counts }
  delete counts['dispatch']
  const told = { counts, bytes: body.length, sha256: sha256(body), log: 0, entry: null }
  const head = backupBytes({ ...file, log: [] }, told).subarray(0, headerRoom)
  expect(judge(Buffer.concat([head, body]))).toMatchObject({ ok: true, parsed: { ok: true } })
})

test('a file that is no backup is none in the folder of backups', () => {
  for (const text of ['', starterText(), '\0'.repeat(5000)])
    expect(judgeBackup(bytes(text), sha256)).toEqual({ ok: false, fault: 'damaged' })
})

test('hundreds of thousands of problems are counted, and the first are told', () => {
  const task = new Array<number>(200_000).fill(0)
  const judged = judge(bytes(JSON.stringify({ ...JSON.parse(starterText()), records: { task } })))
  if (!judged.ok || judged.parsed.ok) throw new Error('not refused')
  expect(judged.parsed.problems).toHaveLength(problemsShown)
  expect(judged.parsed.more).toBe(200_000 - problemsShown)
})

test('a backup of a newer program says so', () => {
  expect(judge(backupBytes(snapshotOf(starter), { version: 2 }))).toEqual({
    ok: false,
    fault: 'newer',
  })
})

test('what is wrong inside is told, in a file and in a backup that is as it was written', () => {
  const [person] = starter.records.person
  if (!person) throw new Error('nobody')
  const wrong = { ...person, familyName: 5 as unknown as string }
  const workspace = { ...starter, records: { ...starter.records, person: [wrong] } }
  for (const file of [bytes(serialiseWorkspace(workspace)), backupBytes(snapshotOf(workspace))])
    expect(judge(file)).toMatchObject({
      ok: true,
      parsed: { ok: false, problems: [{ path: ['familyName'], where: { kind: 'person' } }] },
    })
})

test('more values than memory holds are not read at all', () => {
  const file = new Uint8Array(mostValues + 1).fill(0x5b)
  expect(judge(file)).toEqual({ ok: false, fault: 'tooLarge' })
})
