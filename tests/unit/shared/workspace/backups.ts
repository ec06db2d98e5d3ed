import { createHash } from 'node:crypto'
import { contentOf, headerLine, type Snapshot } from '@shared/workspace/backup'
import { backupFormat, type BackupHeader, backupVersion } from '@shared/workspace/backupHeader'
import { workspaceWriter } from '@shared/workspace/backupPieces'
import { recordKinds } from '@shared/model/link'
import type { Workspace } from '@shared/workspace/format'

export const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** A workspace as the database holds it. */
export function snapshotOf({ version, records, log }: Workspace): Snapshot {
  return { version, records, log }
}

/** The workspace file of a backup, in the pieces in which the window makes it. */
export function piecesOf({ version, records, log }: Snapshot, createdAt: string): Uint8Array[] {
  const pieces: Uint8Array[] = []
  const writer = workspaceWriter({ version, createdAt, appVersion: '0.1.0' }, (piece) =>
    pieces.push(Buffer.from(piece)),
  )
  for (const kind of recordKinds) writer.list(kind, records[kind] ?? [])
  writer.list('log', log)
  writer.end()
  return pieces
}

/** The bytes of a backup as the window and main write it together. */
export function backupBytes(snapshot: Snapshot, changes: Partial<BackupHeader> = {}): Uint8Array {
  const createdAt = '2026-11-23T07:00:00.000Z'
  const body = Buffer.concat(piecesOf(snapshot, createdAt))
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
  return Buffer.concat([headerLine(header), body])
}
