import { moment, sha256, z } from '../model/fields'

/** What a backup says of itself in its first line. */
export const backupFormat = 'kv-desk-backup'
/** The newest version of the backup's first line; what follows it has the version of the workspace file. */
export const backupVersion = 1
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
  sha256,
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
