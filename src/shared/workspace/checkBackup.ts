import { recordKinds } from '../model/link'
import { contentOf, type Snapshot } from './backup'
import { type BackupHeader, backupHeader, backupVersion } from './backupHeader'
import { type JudgedContent, lineJudge } from './backupLines'
import { workspaceVersion } from './format'
import { readJson } from './envelope'
import { judgeWorkspace } from './parse'

/** The longest first line; a longer one is none. */
export const longestHeader = 16_384

/** Why a file is no backup to rely on. */
export type BackupFault = 'damaged' | 'newer'

export type ReadHeader =
  | { readonly ok: true; readonly header: BackupHeader }
  | { readonly ok: false; readonly fault: BackupFault }

/** The SHA-256 of bytes in hexadecimal, as this process can compute it. */
export type Sha256 = (bytes: Uint8Array) => string

const lineBreak = 0x0a

/** Reads the first line of a backup from the bytes with which the file begins. Never throws. */
export function readHeader(start: Uint8Array): ReadHeader {
  const end = start.indexOf(lineBreak)
  if (end < 0 || end > longestHeader) return { ok: false, fault: 'damaged' }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(start.subarray(0, end))
    const parsed = backupHeader.safeParse(JSON.parse(text))
    if (!parsed.success) return { ok: false, fault: 'damaged' }
    const { version, workspaceVersion: inside } = parsed.data
    const isNewer = version > backupVersion || inside > workspaceVersion
    return isNewer ? { ok: false, fault: 'newer' } : { ok: true, header: parsed.data }
  } catch {
    return { ok: false, fault: 'damaged' }
  }
}

export type CheckedBackup =
  | {
      readonly ok: true
      readonly header: BackupHeader
      /**
       * Problems inside the records. They were in the database when the backup was made: the backup is true to
       * it, and no reason to have none.
       */
      readonly problems: number
    }
  | { readonly ok: false; readonly fault: BackupFault }

/**
 * Judges a whole backup as it was read back: the first line, the length, the hash, then the workspace file with
 * every record in it, and the counts. Never throws.
 */
export function checkBackup(bytes: Uint8Array, sha256: Sha256): CheckedBackup {
  const whole = wholeBackup(bytes, sha256)
  if (!whole.ok) return whole
  const judged = judgeLines(whole.body) ?? judgeWhole(whole.body)
  return judged ? fits(whole.header, judged) : damaged
}

type WholeBackup =
  | { readonly ok: true; readonly header: BackupHeader; readonly body: Uint8Array }
  | { readonly ok: false; readonly fault: BackupFault }

/** The first line of a backup, and the workspace file that follows it, as long and with the hash that it says. */
export function wholeBackup(bytes: Uint8Array, sha256: Sha256): WholeBackup {
  const head = readHeader(bytes.subarray(0, longestHeader + 1))
  if (!head.ok) return head
  const { header } = head
  const body = workspaceBytes(bytes)
  const isWhole = body.length === header.bytes && sha256(body) === header.sha256
  return isWhole ? { ok: true, header, body } : damaged
}

/** Whether the first line tells what was found. */
export function fits(header: BackupHeader, { content, problems }: JudgedContent): CheckedBackup {
  if (JSON.stringify(contentIn(header)) !== JSON.stringify(content)) return damaged
  return { ok: true, header, problems }
}

/** Judges line by line; null when the file is not laid out for that. */
function judgeLines(body: Uint8Array): JudgedContent | null {
  const judge = lineJudge()
  const decoder = new TextDecoder()
  let from = 0
  for (let end = body.indexOf(lineBreak); end >= 0; end = body.indexOf(lineBreak, from)) {
    if (!judge.add(decoder.decode(body.subarray(from, end)))) return null
    from = end + 1
  }
  return from === body.length ? judge.end() : null
}

/** Judges any workspace file, of older versions too; null when it is none. */
function judgeWhole(body: Uint8Array): JudgedContent | null {
  const read = readJson(new TextDecoder().decode(body))
  if (!read.ok) return null
  const parsed = judgeWorkspace(read.json)
  const problems = parsed.ok ? [] : parsed.problems
  // What is not even a workspace cannot be what was meant, whatever its hash.
  if (problems.some(({ code }) => notAWorkspace.has(code))) return null
  // The file as it stands, not brought up to date, is what the first line counts.
  const content = contentOf(read.json as Snapshot)
  return { content, problems: problems.length + (parsed.ok ? 0 : parsed.more) }
}

/** What the first line says of the content, in the order of `contentOf`; an older one has not all kinds of today. */
function contentIn({ entry, workspaceVersion: inside, counts, removed, log }: BackupHeader) {
  const none = Object.fromEntries(recordKinds.map((kind) => [kind, 0]))
  return { entry, workspaceVersion: inside, counts: { ...none, ...counts }, removed, log }
}

const damaged = { ok: false, fault: 'damaged' } as const

const notAWorkspace: ReadonlySet<string> = new Set(['fileNotOurs', 'fileNewer'])

/** What follows the first line: a workspace file. */
export function workspaceBytes(bytes: Uint8Array): Uint8Array {
  return bytes.subarray(bytes.indexOf(lineBreak) + 1)
}
