import type { BackupContent } from '@shared/workspace/backupHeader'

/** What the window asks of the thread that reads the database for a backup. */
export type BackupRequest =
  | { readonly type: 'read'; readonly database: string; readonly appVersion: string }
  | { readonly type: 'next' }

/** What the thread answers: first what it holds, then piece after piece, and at last no piece. */
export type BackupReply =
  | { readonly type: 'content'; readonly content: BackupContent }
  | { readonly type: 'piece'; readonly bytes: Uint8Array<ArrayBuffer> | null }
  | { readonly type: 'failed'; readonly reason: string }
