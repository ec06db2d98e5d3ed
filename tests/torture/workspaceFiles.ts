import 'fake-indexeddb/auto'
import { readFileSync } from 'node:fs'
import { safeAttachmentName } from '../../src/main/attachments/fileName'
import { attachedHashList } from '../../src/shared/ipc/attachments'
import { recordKinds } from '../../src/shared/model/link'
import { randomOf } from '../../src/shared/workspace/generate/random'
import { attachedHashes } from '../../src/shared/workspace/attachedFiles'
import { headerRoom, type Snapshot } from '../../src/shared/workspace/backup'
import { workspaceBytes } from '../../src/shared/workspace/checkBackup'
import type { Workspace } from '../../src/shared/workspace/format'
import { judgeFile } from '../../src/shared/workspace/judgeFile'
import { parseWorkspace } from '../../src/shared/workspace/parse'
import { serialiseWorkspace } from '../../src/shared/workspace/serialise'
import { commit } from '../../src/renderer/store/commit'
import { put } from '../../src/renderer/store/change'
import { KvDatabase } from '../../src/renderer/store/database'
import { newId } from '../../src/shared/model/base'
import { backupBytes, sha256 } from '../unit/shared/workspace/backups'
import { fixture } from '../unit/shared/workspace/files'
import { harmed } from './mutate'
import { type Outcome, tally } from './tally'

type Random = ReturnType<typeof randomOf>
type Holder = Record<string, unknown>

const versions = [1, 2, 3, 4, 5, 6, 7, 8, 9]

/** Files of every version, and one whose matters have attachments. */
function originals(): string[] {
  const file = JSON.parse(readFileSync('resources/starter.json', 'utf8')) as {
    records: { matter: Holder[] }
  }
  for (const [index, matter] of file.records.matter.entries())
    matter['files'] = [
      { name: '../muistio.pdf', hash: `${index % 10}`.repeat(64), size: 9, address: '' },
    ]
  return [...versions.map((version) => fixture(`workspace-v${version}.json`)), JSON.stringify(file)]
}

/** Stands for what JSON.stringify would not write; it is put in as text. */
const marks: Readonly<Record<string, string>> = {
  '"@deep list@"': `${'['.repeat(30_000)}${']'.repeat(30_000)}`,
  '"@deep object@"': `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`,
  '"@just too deep@"': `${'['.repeat(30)}${']'.repeat(30)}`,
  '"@proto@":': '"__proto__":',
  '"@huge@"': '1e400',
}

const values: readonly unknown[] = [
  ...Object.keys(marks)
    .filter((mark) => !mark.endsWith(':'))
    .map((mark) => mark.slice(1, -1)),
  '\ud800',
  'alku \udc00\ud800 loppu',
  '../../../etc/passwd',
  '..\\..\\CON',
  '\u0000',
  '\u202e',
  '=HYPERLINK("http://example.invalid")',
  'ä'.repeat(400_000),
  '',
  null,
  true,
  -1,
  0.1,
  9_007_199_254_740_993,
  [],
  {},
  Array.from({ length: 5000 }, () => ({})),
  '2026-02-30',
  '+275760-09-13T00:00:00.000Z',
]

/** A field or an element of chance, any depth down, with what holds it. */
function placeIn(file: unknown, random: Random): { holder: Holder; key: string } | null {
  let place: { holder: Holder; key: string } | null = null
  let value = file
  while (typeof value === 'object' && value !== null) {
    const keys = Object.keys(value)
    if (keys.length === 0 || (place && random.chance(0.15))) break
    place = { holder: value as Holder, key: random.pick(keys) }
    value = place.holder[place.key]
  }
  return place
}

/** Ways of harming what a file says, while it stays JSON. */
const harms: readonly ((place: { holder: Holder; key: string }, random: Random) => void)[] = [
  ({ holder, key }, random) => (holder[key] = random.pick(values)),
  ({ holder, key }) => delete holder[key],
  ({ holder }, random) => (holder['@proto@'] = { polluted: random.chance(0.5) }),
  ({ holder }, random) =>
    (holder[random.pick(['constructor', 'toString', 'extra', '..', ''])] = random.pick(values)),
  ({ holder, key }) => {
    if (Array.isArray(holder)) holder.push(holder[Number(key)])
    else holder[key] = [holder[key]]
  },
  ({ holder, key }, random) => {
    const other = random.pick(Object.keys(holder))
    ;[holder[key], holder[other]] = [holder[other], holder[key]]
  },
  ({ holder, key }) => {
    const value = holder[key]
    if (typeof value === 'string') holder[key] = `${value}\ud83d`
  },
]

function harmedFile(original: string, seed: string): Uint8Array {
  const random = randomOf(seed)
  if (random.chance(0.4)) return harmed(Buffer.from(original), seed)
  const file = JSON.parse(original) as unknown
  for (let count = random.whole(1, 3); count > 0; count -= 1) {
    const place = placeIn(file, random)
    if (place) random.pick(harms)(place, random)
  }
  let text = JSON.stringify(file)
  for (const [mark, meant] of Object.entries(marks)) text = text.replaceAll(mark, () => meant)
  return Buffer.from(text)
}

/** Makes harmed workspace files and backups of them, each by its number; the same number gives the same file. */
export function harmedWorkspaces(): (round: number) => Uint8Array {
  const files = originals()
  return (round) => {
    const original = files[round % files.length] ?? ''
    const file = harmedFile(original, `workspace ${round}`)
    return round % 4 === 3 ? inBackup(file, original) : file
  }
}

/** A backup of a harmed file, with the length and the hash of it: only what is inside tells. */
function inBackup(file: Uint8Array, original: string): Uint8Array {
  const snapshot = JSON.parse(original) as Snapshot
  const told = { bytes: file.length, sha256: sha256(file) }
  return Buffer.concat([backupBytes(snapshot, told).subarray(0, headerRoom), file])
}

/**
 * Takes harmed workspace files in the way the program does: the workspace in a file, the contents that the window asks
 * main for, and, of what is taken in, the records in a database.
 */
export function fuzzWorkspaces(rounds: number) {
  return tally('workspace', rounds, harmedWorkspaces(), takeIn)
}

async function takeIn(bytes: Uint8Array): Promise<Outcome> {
  const judged = judgeFile(bytes, sha256)
  if (!judged.ok) return 'refused'
  const { parsed } = judged
  if (!parsed.ok) return parsed.problems.length > 0 ? 'refused' : 'taken in wrong'
  const { workspace } = parsed
  const text = serialiseWorkspace(workspace)
  const again = parseWorkspace(text)
  if (!again.ok || serialiseWorkspace(again.workspace) !== text) return 'taken in wrong'
  const file = judged.backedUpAt === null ? bytes : workspaceBytes(bytes)
  if (!isAskedSafely(workspace) || !isAllThere(new TextDecoder().decode(file), workspace))
    return 'taken in wrong'
  return (await isWrittenWhole(workspace)) ? 'taken in whole' : 'written in part'
}

/** Main is asked for contents by hashes alone, and every file of a record gets a name that leads nowhere. */
function isAskedSafely({ records, log }: Workspace): boolean {
  const isListed = attachedHashList.safeParse(attachedHashes(records, log)).success
  const names = records.matter.flatMap(({ files }) => files.map(({ name }) => name))
  return isListed && names.map(safeAttachmentName).every((name) => !/[/\\]|^\.\.?$/.test(name))
}

/** As many records of every kind as the file has, with what bringing it up to date adds. */
function isAllThere(text: string, { records, log }: Workspace): boolean {
  const file = JSON.parse(text.replace(/^\uFEFF/, '')) as { records: Holder; log?: unknown }
  if (typeof file.records !== 'object' || Array.isArray(file.records)) return false
  const isLogThere = file.log === undefined || (file.log as unknown[]).length === log.length
  return (
    isLogThere &&
    recordKinds.every((kind) => {
      const list = file.records[kind]
      return list === undefined || (Array.isArray(list) && list.length <= records[kind].length)
    })
  )
}

/** All of the records and the one entry of the log, or nothing at all. */
async function isWrittenWhole({ records }: Workspace): Promise<boolean> {
  const database = new KvDatabase(`fuzz ${newId()}`)
  const changes = recordKinds.flatMap((kind) => records[kind].map((record) => put(kind, record)))
  const result = await commit(changes, { code: 'replace', who: '' }, database)
  const counts = await Promise.all(recordKinds.map((kind) => database.records(kind).count()))
  const entries = await database.log.count()
  await database.delete()
  const written = counts.reduce((sum, one) => sum + one, 0)
  return result.ok ? written === changes.length && entries === 1 : written === 0 && entries === 0
}
