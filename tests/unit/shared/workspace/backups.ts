import { createHash } from 'node:crypto'
import { contentOf, headerLine, type Snapshot } from '@shared/workspace/backup'
import { backupFormat, type BackupHeader, backupVersion } from '@shared/workspace/backupHeader'
import { workspacePieces } from '@shared/workspace/backupPieces'
import type { Workspace } from '@shared/workspace/format'

export const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** A workspace as the database holds it. */
export function snapshotOf({ version, records, log }: Workspace): Snapshot {
  return { version, records, log }
}

/** The bytes of a backup as the window and main write it together. */
export function backupBytes(snapshot: Snapshot, changes: Partial<BackupHeader> = {}): Uint8Array {
  const createdAt = '2026-11-23T07:00:00.000Z'
  const body = Buffer.from(
    [...workspacePieces(snapshot, { createdAt, appVersion: '0.1.0' })].join(''),
  )
  const header: BackupHeader = {
    format: backupFormat,
    version: backupVersion,
    createdAt,
    appVersion: '0.1.0',
    reason: 'asked',
    ...contentOf(snapshot),
    bytes: body.length,
    sha256: sha256(body),
    ...changes,
  }
  return Buffer.concat([Buffer.from(headerLine(header)), body])
}
