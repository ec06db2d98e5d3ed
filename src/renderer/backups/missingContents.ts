import type { LogEntry } from '@shared/model/change'
import { attachedHashes } from '@shared/workspace/attachedFiles'
import type { WorkspaceRecords } from '@shared/workspace/format'

/**
 * Brings the contents of the attachments of a workspace that may come here, before its records do: a record never
 * points at what could still have been had. @returns how many are nowhere to be had
 */
export async function missingContents(
  records: WorkspaceRecords,
  log: readonly LogEntry[],
): Promise<number> {
  const hashes = attachedHashes(records, log)
  if (hashes.length === 0) return 0
  const gathered = await window.kv.attachments.gather(hashes)
  return gathered.ok ? gathered.value : hashes.length
}
