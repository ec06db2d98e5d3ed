import { moment, z } from '../model/fields'
import { recordKinds } from '../model/link'

/** What a backup says of itself in its first line. */
export const backupFormat = 'kv-desk-backup'
/** The newest version of the backup's first line; what follows it has the version of the workspace file. */
export const backupVersion = 1
/** The ending of a backup's file name, without the dot. */
export const backupEnding = 'kvbackup'

/** Why a backup was made. */
export const backupReasons = [
  'asked',
  'interval',
  'quit',
  'upgrade',
  'import',
  'restore',
  'empty',
  'bulk',
] as const
export type BackupReason = (typeof backupReasons)[number]

const count = z.int().min(0)

/** What a backup holds, as told by who read the database. */
export const backupContent = z.object({
  /** The newest entry of the change log; null when there is none. It names the state that was backed up. */
  entry: z.uuid().nullable(),
  /** The version of the workspace file that follows. */
  workspaceVersion: z.int().min(1),
  /** Living records of each kind. */
  counts: z.record(z.string().max(40), count),
  /** Removed records that wait to be purged, and entries of the change log. */
  removed: count,
  log: count,
  /** Of the workspace file that follows, in bytes of UTF-8. */
  bytes: count,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
})
export type BackupContent = z.infer<typeof backupContent>

/** The first line. Unknown fields are left out, so that a newer backup can be told from a damaged one. */
export const backupHeader = backupContent.extend({
  format: z.literal(backupFormat),
  version: z.int().min(1),
  createdAt: moment,
  appVersion: z.string().max(100),
  reason: z.string().max(40),
})
export type BackupHeader = z.infer<typeof backupHeader>

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

/** What a snapshot holds, but for the bytes it becomes. */
export function contentOf({
  version,
  records,
  log,
}: Snapshot): Omit<BackupContent, 'bytes' | 'sha256'> {
  const isLiving = ({ deletedAt }: StoredRow) => deletedAt === null || deletedAt === undefined
  const counts = Object.fromEntries(
    recordKinds.map((kind) => [kind, (records[kind] ?? []).filter(isLiving).length]),
  )
  const all = Object.values(records).reduce((sum, rows) => sum + rows.length, 0)
  return {
    // The ids of entries grow with time.
    entry: log.reduce<string | null>(
      (last, { id }) => (last === null || id > last ? id : last),
      null,
    ),
    workspaceVersion: version,
    counts,
    removed: all - livingIn({ counts }),
    log: log.length,
  }
}

/** The first line of a backup, with its line break. */
export function headerLine(header: BackupHeader): string {
  return `${JSON.stringify(header)}\n`
}

/**
 * The name of a backup's file: names sort by time. A backup made at the same millisecond has the same name.
 * @param createdAt ISO UTC
 */
export function backupName(createdAt: string): string {
  return `KV Desk ${createdAt.replace(/:/g, '').replace('.', '_').replace('T', ' ')}.${backupEnding}`
}

/** True for a name `backupName` gives; what else is in the folder is left alone. */
export function isBackupName(name: string): boolean {
  return /^KV Desk \d{4}-\d\d-\d\d \d{6}_\d{3}Z\.kvbackup$/.test(name)
}
