import type { CauseCode } from '@shared/model/change'
import type { BackupReason } from '@shared/workspace/backup'
import type { Change } from '../change'

/** So many records removed at once are backed up first; fewer are what undo is for. */
const manyRemoved = 20

/** Why a change is backed up before it is made; null when it is not. */
export function reasonBefore(changes: readonly Change[], code: CauseCode): BackupReason | null {
  if (code === 'rows' || code === 'replace') return 'import'
  if (code === 'merge' || code === 'empty' || code === 'restore') return code
  const removed = changes.filter(({ type }) => type === 'remove').length
  return removed >= manyRemoved ? 'bulk' : null
}
