import type { BackupContent } from '@shared/workspace/backupHeader'

/** What the window asks of the thread that reads the database for a backup. */
export interface BackupRequest {
  readonly database: string
  readonly appVersion: string
}

/** What was read, as told by who has read the database. */
export interface ReadContent {
  readonly content: Omit<BackupContent, 'sha256'>
  /** The SHA-256 of the SHA-256s of the pieces in their order. */
  readonly pieces: string
}

/** What the thread answers: piece after piece as they are made, and at last what they hold. */
export type BackupReply =
  | { readonly type: 'piece'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly type: 'content'; readonly read: ReadContent }
  | { readonly type: 'failed'; readonly reason: string }
