import { contentOf, type Snapshot } from './backup'
import { type BackupFault, fits, type Sha256, wholeBackup } from './checkBackup'
import { countValues, mostValues } from './countValues'
import { readJson } from './envelope'
import { judgeWorkspace, type ParsedWorkspace, parseWorkspace } from './parse'

/** A file that was judged whole; `backedUpAt` is when a backup was made, ISO UTC, null for a plain workspace file. */
export type JudgedFile =
  | { readonly ok: true; readonly backedUpAt: string | null; readonly parsed: ParsedWorkspace }
  | { readonly ok: false; readonly fault: BackupFault | 'tooLarge' }

/** Judges a file that a person picks: a workspace file or a backup. Never throws. */
export function judgeFile(bytes: Uint8Array, sha256: Sha256): JudgedFile {
  const start = textOf(bytes.subarray(0, 2000))
  if (/^\{"[^\n]*"kv-desk-backup"/.test(start)) return judgeBackup(bytes, sha256)
  if (hasTooMany(bytes)) return tooLarge
  return { ok: true, backedUpAt: null, parsed: parseWorkspace(textOf(bytes)) }
}

/** Judges a backup, which has to be what its first line says. Never throws. */
export function judgeBackup(bytes: Uint8Array, sha256: Sha256): JudgedFile {
  const whole = wholeBackup(bytes, sha256)
  if (!whole.ok) return whole
  const { header, body } = whole
  if (hasTooMany(body)) return tooLarge
  const backedUpAt = header.createdAt
  const read = readJson(textOf(body))
  if (!read.ok) return { ok: true, backedUpAt, parsed: { ...read, more: 0 } }
  const parsed = judgeWorkspace(read.json)
  // The file as it stands, not brought up to date, is what the first line counts.
  const content = parsed.ok ? contentOf({ log: [], ...(read.json as Omit<Snapshot, 'log'>) }) : null
  if (content && !fits(header, { content, problems: 0 }).ok) return { ok: false, fault: 'damaged' }
  return { ok: true, backedUpAt, parsed }
}

/**
 * Values are counted before anything is made of them: two hundred megabytes of `{}` take more memory than there is,
 * and end the whole process though a thread's own is limited.
 */
const hasTooMany = (json: Uint8Array) =>
  // Fewer bytes hold no more values: few files have to be looked through.
  json.length > mostValues && countValues(json) > mostValues

const tooLarge = { ok: false, fault: 'tooLarge' } as const
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
