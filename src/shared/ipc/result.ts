import { z } from '../model/fields'

/** Why a request was not carried out; each has its text in `main.failures`. */
export const failureCodes = [
  'cancelled',
  'noPermission',
  'diskFull',
  'fileInUse',
  'notFound',
  'tooLarge',
  /** A file that took longer to read than is allowed. */
  'tooLong',
  /** All kept attachments together would take more than is allowed. */
  'attachmentsFull',
  /** A backup that is not what it says it is, or not whole. */
  'damaged',
  /** The files of the database are damaged on the disk. */
  'unreadable',
  /** A backup of a newer version of the program. */
  'newer',
  /** An encrypted file, or place, of which the password is not known. */
  'locked',
  'wrongPassword',
  'invalidRequest',
  'failed',
] as const
export type FailureCode = (typeof failureCodes)[number]

export const failure = z.strictObject({
  ok: z.literal(false),
  code: z.enum(failureCodes),
  /** What it was about, such as a file's name; never a path. */
  detail: z.string().max(300).optional(),
})
export type Failure = z.infer<typeof failure>

/** The answer of every request: what was asked for, or a reason a person can be told. */
export type Result<T> = { ok: true; value: T } | Failure

export function success<T>(value: T): Result<T> {
  return { ok: true, value }
}

export function failed(code: FailureCode, detail?: string): Failure {
  return detail === undefined ? { ok: false, code } : { ok: false, code, detail }
}
