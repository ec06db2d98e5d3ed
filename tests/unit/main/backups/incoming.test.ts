import { createHash } from 'node:crypto'
import * as fs from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { contentOf } from '@shared/workspace/backup'
import { backupFormat, type BackupHeader, backupVersion } from '@shared/workspace/backupHeader'
import { listBackups, rotate } from '../../../../src/main/backups/folder'
import { follow } from '../../../../src/main/backups/follow'
import { receive } from '../../../../src/main/backups/incoming'
import { copyToSecond } from '../../../../src/main/backups/second'
import { doTask } from '../../../../src/main/backups/task'
import { sha256 } from '../../../../src/main/backups/digest'
import { type Verify, verifyHere } from '../../../../src/main/backups/verify'
import { piecesOf, snapshotOf } from '../../shared/workspace/backups'
import { starterText, workspaceIn } from '../../shared/workspace/files'

let folder: string
let backups: string
beforeEach(() => {
  folder = fs.mkdtempSync(join(tmpdir(), 'kv-backup-'))
  backups = join(folder, 'backups')
})
afterEach(() => {
  fs.rmSync(folder, { recursive: true, force: true })
})

const snapshot = snapshotOf(workspaceIn(starterText()))
const createdAt = '2026-11-23T07:00:00.000Z'
const name = 'KV Desk 2026-11-23 070000_000Z.kvbackup'
const pieces = piecesOf(snapshot, createdAt)
const body = Buffer.concat(pieces)

function headerAt(moment: string, changes: Partial<BackupHeader> = {}): BackupHeader {
  return {
    format: backupFormat,
    version: backupVersion,
    createdAt: moment,
    appVersion: '0.1.0',
    reason: 'asked',
    ...contentOf(snapshot),
    bytes: body.length,
    sha256: sha256(body),
    ...changes,
  }
}

/** What the window hashes of what it has sent. */
const hashed = sha256(
  Buffer.concat(pieces.map((piece) => createHash('sha256').update(piece).digest())),
)

/** Sends pieces as the window does; the thread that follows stands in for itself when nothing else is given. */
async function send(
  sent: readonly Uint8Array[],
  { createdAt: moment, sha256: _hash, ...header } = headerAt(createdAt),
  verify?: Verify,
) {
  const heard: number[] = []
  const incoming = await receive(backups, moment, (size) => heard.push(size))
  for (const piece of sent) await incoming.write(piece)
  const ended = { header, pieces: hashed }
  if (verify) return incoming.finish(ended, verify)
  const follower = await follow(incoming.temporary)
  for (const size of heard) await follower.upTo(size)
  const finished = await incoming.finish(ended, follower.end)
  // What was not even to be judged is let go, as when the thread is ended.
  await follower.end().catch(() => undefined)
  return finished
}

describe('a backup that comes in', () => {
  it('is put in its place whole, for its owner alone, and nothing stays beside it', async () => {
    expect(await send(pieces)).toMatchObject({ ok: true, value: { name, problems: 0 } })
    expect(fs.readdirSync(backups)).toEqual([name])
    expect(await verifyHere(join(backups, name))).toMatchObject({ ok: true, problems: 0 })
    if (process.platform !== 'win32')
      expect(fs.statSync(join(backups, name)).mode & 0o777).toBe(0o600)
    expect(await listBackups(backups)).toMatchObject([{ name, createdAt, fault: null }])
  })

  it('is refused and leaves nothing when a piece is missing, cut short, or has one bit flipped', async () => {
    const flipped = Uint8Array.from(pieces[0] ?? [])
    flipped[1000] = (flipped[1000] ?? 0) ^ 1
    const broken = [
      [],
      pieces.slice(1),
      pieces.slice(0, -1),
      [...pieces.slice(0, -1), (pieces.at(-1) ?? new Uint8Array()).subarray(0, -1)],
      [flipped, ...pieces.slice(1)],
      [...pieces, new Uint8Array([0x20])],
    ]
    for (const sent of broken) {
      expect(await send(sent)).toEqual({ ok: false, code: 'damaged' })
      expect(fs.readdirSync(backups)).toEqual([])
    }
  })

  it('is refused when the disk gives back something else than was written', async () => {
    const verify = async (path: string) => {
      const bytes = fs.readFileSync(path)
      bytes[bytes.length - 5000] = (bytes[bytes.length - 5000] ?? 0) ^ 4
      fs.writeFileSync(path, bytes)
      return verifyHere(path)
    }
    expect(await send(pieces, headerAt(createdAt), verify)).toEqual({ ok: false, code: 'damaged' })
    expect(fs.readdirSync(backups)).toEqual([])
  })

  it('is taken back when what came to its place is not what was verified', async () => {
    const verify = async (path: string) => {
      const checked = await verifyHere(path)
      fs.truncateSync(path, 5000)
      return checked
    }
    expect(await send(pieces, headerAt(createdAt), verify)).toEqual({ ok: false, code: 'damaged' })
    expect(fs.readdirSync(backups)).toEqual([])
  })

  it('never harms the one before it when it fails or is broken off', async () => {
    await send(pieces)
    const later = headerAt('2026-11-23T08:00:00.000Z')
    expect((await send(pieces.slice(1), later)).ok).toBe(false)
    const interrupted = await receive(backups, later.createdAt)
    await interrupted.write(pieces[0] ?? new Uint8Array())
    expect(fs.readdirSync(backups)).toHaveLength(2)
    expect(await listBackups(backups)).toMatchObject([{ name }])
    await interrupted.discard()
    expect(fs.readdirSync(backups)).toEqual([name])
  })

  it('clears away what a killed process left half written, and nothing else', async () => {
    fs.mkdirSync(backups)
    fs.writeFileSync(join(backups, `${name}.0123456789ab.tmp`), 'half')
    fs.writeFileSync(join(backups, 'mine.tmp'), 'kept')
    fs.writeFileSync(join(backups, 'Holiday.kvbackup'), 'kept')
    await send(pieces)
    expect(fs.readdirSync(backups).toSorted()).toEqual(['Holiday.kvbackup', name, 'mine.tmp'])
    await rotate(backups, '2030-01-01T00:00:00.000Z')
    expect(fs.readdirSync(backups)).toHaveLength(3)
  })
})

describe('the list of a folder', () => {
  it('tells damaged and newer ones apart and never deletes them', async () => {
    await send(pieces)
    await send(pieces, headerAt('2026-11-23T08:00:00.000Z'))
    const [newer, old] = fs.readdirSync(backups).toSorted().toReversed()
    fs.truncateSync(join(backups, old ?? ''), 20)
    const text = fs.readFileSync(join(backups, newer ?? ''), 'utf8')
    fs.writeFileSync(join(backups, newer ?? ''), text.replace('"version":1', '"version":7'))
    expect(await listBackups(backups)).toMatchObject([{ fault: 'newer' }, { fault: 'damaged' }])
    await rotate(backups, '2030-01-01T00:00:00.000Z')
    expect(fs.readdirSync(backups)).toHaveLength(2)
  })

  it('is empty where there is no folder yet', async () => {
    expect(await listBackups(join(folder, 'none'))).toEqual([])
  })

  it('keeps thirty of a day and deletes what came before', async () => {
    for (let minute = 0; minute < 35; minute += 1)
      await send(pieces, headerAt(`2026-11-23T07:${String(minute).padStart(2, '0')}:00.000Z`))
    await rotate(backups, '2026-11-23T09:00:00.000Z')
    const left = await listBackups(backups)
    expect(left).toHaveLength(30)
    expect(left.at(-1)?.createdAt).toBe('2026-11-23T07:05:00.000Z')
  })
})

describe('the second place', () => {
  const written = { name, header: headerAt(createdAt), problems: 0 }
  const seal = (path: string, password: string) => doTask('seal', { path, password })
  const plain = { password: null, seal, verify: verifyHere }

  it('gets the same bytes, verified there', async () => {
    await send(pieces)
    const second = join(folder, 'share')
    fs.mkdirSync(second)
    expect(await copyToSecond(backups, second, written, plain)).toEqual({ ok: true, value: 0 })
    expect(fs.readFileSync(join(second, name))).toEqual(fs.readFileSync(join(backups, name)))
    expect(fs.readdirSync(second)).toEqual([name])
  })

  it('that is away is told, not made, and the first place is not touched', async () => {
    await send(pieces)
    const away = join(folder, 'share')
    expect(await copyToSecond(backups, away, written, plain)).toMatchObject({
      ok: false,
      code: 'notFound',
    })
    expect(fs.existsSync(away)).toBe(false)
    fs.writeFileSync(away, 'a file')
    expect((await copyToSecond(backups, away, written, plain)).ok).toBe(false)
    expect(fs.readdirSync(backups)).toEqual([name])
  })
})
