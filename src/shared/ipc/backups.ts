import { moment, sha256, z } from '../model/fields'
import { backupReasons, momentIn } from '../workspace/backup'
import { backupContent } from '../workspace/backupHeader'
import { failure } from './result'

const count = z.int().min(0)

/** The file of a backup in the folder that only main knows. */
export const backupFile = z
  .string()
  .max(100)
  .refine((name) => momentIn(name) !== null, { error: 'not a backup' })

/** Why the window is about to send what it reads from the database, piece by piece. */
export const backupToBegin = z.enum(backupReasons)

/** What the window has sent, so that main knows whether all of it came as it was. */
export const backupToFinish = z.strictObject({
  token: z.uuid(),
  content: backupContent.omit({ sha256: true }).strict(),
  /** The SHA-256 of the SHA-256s of the pieces in their order. */
  pieces: sha256,
})

/** The largest piece, in bytes. */
const largestPiece = 4 * 1024 * 1024

export const backupPiece = z.strictObject({
  token: z.uuid(),
  bytes: z
    .instanceof(Uint8Array)
    .refine((bytes) => bytes.length <= largestPiece, { error: 'size' }),
})

/**
 * How the second place is protected: not at all, by a password that the system keeps, by one known until the
 * program is closed, or by one that has to be given first.
 */
const passwordStates = ['none', 'kept', 'session', 'missing'] as const
export type PasswordState = (typeof passwordStates)[number]

/** The shortest password of a backup, in characters: who has the file may try as many as he likes. */
export const shortestPassword = 10
/** A password with which a backup is encrypted from now on; null for none. */
export const newPassword = z.string().min(shortestPassword).max(200).nullable()
/** A password to try on a file. */
export const triedPassword = z.string().min(1).max(200)

/** Where backups are and how the last one went; folders are for a person to read. */
export const backupStatus = z.strictObject({
  folder: z.string(),
  /** The last backup that was read back and found whole; null when there is none in its place. */
  last: z
    .strictObject({
      name: backupFile,
      createdAt: moment,
      records: count,
      /** The newest entry of the change log in it. */
      entry: z.uuid().nullable(),
      /** Problems inside its records, which the database has too. */
      problems: count,
    })
    .nullable(),
  second: z
    .strictObject({
      folder: z.string(),
      /** Why the last copy did not get there. */
      problem: failure.nullable(),
      writtenAt: moment.nullable(),
      password: z.enum(passwordStates),
    })
    .nullable(),
})
export type BackupStatus = z.infer<typeof backupStatus>

/** A backup as the list shows it, by its first line. */
const listedBackup = z.strictObject({
  name: backupFile,
  createdAt: moment,
  size: count,
  reason: z.string(),
  appVersion: z.string(),
  records: count,
  counts: z.record(z.string(), count),
  fault: z.enum(['damaged', 'newer']).nullable(),
})
export type ListedBackup = z.infer<typeof listedBackup>
export const listedBackups = z.array(listedBackup)

/** What the window tells of its database; what is left out stays as it was. */
export const databaseNote = z.strictObject({
  entry: z.uuid().nullable(),
  /** Records, removed ones too. */
  rows: count.optional(),
  user: z.strictObject({ name: z.string().max(300), personId: z.uuid().nullable() }).optional(),
})
