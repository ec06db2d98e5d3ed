import { recordKinds } from '../model/link'
import type { BackupContent, BackupHeader } from './backupHeader'

/** The ending of a backup's file name, without the dot. */
export const backupEnding = 'kvbackup'
/** What follows it when the backup is encrypted: the ending of the age format (age-encryption.org). */
export const sealedEnding = 'age'

/** Why a backup was made. */
export const backupReasons = [
  'asked',
  'interval',
  'quit',
  'upgrade',
  'import',
  'merge',
  'restore',
  'empty',
  'bulk',
] as const
export type BackupReason = (typeof backupReasons)[number]

/** All records of a database as they are stored, and its log; of any version this program can read. */
export interface Snapshot {
  /** The version of the workspace file that these records make. */
  readonly version: number
  readonly records: Readonly<Record<string, readonly StoredRow[]>>
  readonly log: readonly StoredRow[]
}

/** A row as it is stored: whatever its version, it has an id. */
export interface StoredRow {
  readonly id: string
  readonly [field: string]: unknown
}

/** How many living records a backup holds. */
export function livingIn({ counts }: Pick<BackupContent, 'counts'>): number {
  return Object.values(counts).reduce((sum, one) => sum + one, 0)
}

/** What a backup holds, but for the bytes it becomes. */
export type Content = Omit<BackupContent, 'bytes' | 'sha256'>

/** Counts what a backup holds, row by row. @param version of the workspace file */
export function contentCounter(version: number) {
  const counts = new Map<string, number>(recordKinds.map((kind) => [kind, 0]))
  let removed = 0
  let log = 0
  let entry: string | null = null
  return {
    addRecord: (kind: string, { deletedAt }: StoredRow): void => {
      const isLiving = deletedAt === null || deletedAt === undefined
      if (isLiving) counts.set(kind, (counts.get(kind) ?? 0) + 1)
      else removed += 1
    },
    addEntry: ({ id }: StoredRow): void => {
      log += 1
      // The ids of entries grow with time.
      if (entry === null || id > entry) entry = id
    },
    content: (): Content => ({
      entry,
      workspaceVersion: version,
      counts: Object.fromEntries(counts),
      removed,
      log,
    }),
  }
}

/** What a snapshot holds, but for the bytes it becomes. */
export function contentOf({ version, records, log }: Snapshot): Content {
  const counter = contentCounter(version)
  for (const kind of recordKinds)
    for (const row of records[kind] ?? []) counter.addRecord(kind, row)
  for (const row of log) counter.addEntry(row)
  return counter.content()
}

/**
 * The length of a backup's first line with its line break, in bytes. What it tells is known when the rest has been
 * written, so its room is kept, and filled up with spaces, which mean nothing in JSON.
 */
export const headerRoom = 4096

/** The first line of a backup, with its line break. @throws when what it tells has no room */
export function headerLine(header: BackupHeader): Uint8Array {
  const line = new Uint8Array(headerRoom).fill(0x20)
  line.set(new TextEncoder().encode(JSON.stringify(header)))
  line[headerRoom - 1] = 0x0a
  return line
}

/**
 * The name of a backup's file: names sort by time. A backup made at the same millisecond has the same name.
 * @param createdAt ISO UTC
 */
export function backupName(createdAt: string): string {
  return `KV Desk ${createdAt.replace(/:/g, '').replace('.', '_').replace('T', ' ')}.${backupEnding}`
}

/**
 * The name of the same backup encrypted. It says how many living records there are, which rotation must know and
 * nobody can read from the file without its password.
 */
export function sealedName(name: string, records: number): string {
  return `${name.slice(0, -backupEnding.length - 1)} ${records}.${backupEnding}.${sealedEnding}`
}

/** The names `backupName` and `sealedName` give; what else is in the folder is left alone. */
const givenName =
  /^KV Desk (\d{4}-\d\d-\d\d) (\d\d)(\d\d)(\d\d)_(\d{3}Z)(?: (\d{1,9})\.kvbackup\.age|\.kvbackup)$/

/** The moment in the name of a backup, ISO UTC; null when the name is no backup's. */
export function momentIn(name: string): string | null {
  const [, day, hour, minute, second, rest] = givenName.exec(name) ?? []
  return day ? `${day}T${hour}:${minute}:${second}.${rest}` : null
}

/** How many living records an encrypted backup holds, by its name; null when the name is of none. */
export function recordsInSealed(name: string): number | null {
  const records = givenName.exec(name)?.[6]
  return records === undefined ? null : Number(records)
}
