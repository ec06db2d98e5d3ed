import type { FailureCode } from '@shared/ipc/result'

interface Circumstances {
  readonly platform: NodeJS.Platform
  /** True when a file of that name was there before. */
  readonly targetExists: boolean
}

/** What a person can be told about an error of the file system, by its errno name. */
export function failureOf(error: unknown, circumstances: Circumstances): FailureCode {
  switch (errnoOf(error)) {
    case 'EPERM':
    case 'EACCES':
      // Windows answers so also when another program (Word) holds the file open.
      return circumstances.platform === 'win32' && circumstances.targetExists
        ? 'fileInUse'
        : 'noPermission'
    case 'EROFS':
      return 'noPermission'
    case 'ENOSPC':
    case 'EDQUOT':
      return 'diskFull'
    case 'EBUSY':
    case 'ETXTBSY':
      return 'fileInUse'
    case 'ENOENT':
    case 'ENOTDIR':
      return 'notFound'
    case 'EFBIG':
      return 'tooLarge'
    default:
      return 'failed'
  }
}

/** `EACCES` and the like; empty when the error is not one of the file system. */
export function errnoOf(error: unknown): string {
  if (!(error instanceof Error) || !('code' in error)) return ''
  return typeof error.code === 'string' ? error.code : ''
}
