import type { LogEntry } from '@shared/model/change'
import { type Failure, failed, type Result, success } from '@shared/ipc/result'
import type { JudgedWorkspace } from '@shared/ipc/workspaceFile'
import { compareRecords, type KindDifference } from '@shared/workspace/compare'
import type { Workspace } from '@shared/workspace/format'
import { backupIfBehind } from '@renderer/store/backup/take'
import { asLongChange } from '@renderer/store/longChange'
import { saving } from '@renderer/store/saving'
import { restoreWorkspace, snapshotWorkspace } from '@renderer/store/workspace'
import { missingContents } from './missingContents'
import { type OpenedFile, workspaceIn } from './openedFile'

/** What may be restored: a backup in the folder of main, or a file the person has picked. */
export type RestoreSource =
  { readonly type: 'backup'; readonly name: string } | ({ readonly type: 'file' } & OpenedFile)

/** A backup that was read whole, and what taking it would change. */
export interface Restorable {
  readonly workspace: Workspace
  /** When it was made, ISO UTC. */
  readonly createdAt: string
  /** Kinds in which something would change. */
  readonly differences: readonly KindDifference[]
  /** How many attachments' contents are nowhere to be had. */
  readonly missing: number
}

export type ReadRestorable =
  | { readonly ok: true; readonly restorable: Restorable }
  | { readonly ok: false; readonly failure: Failure }
  /** The file is as it was written, but records in it are not what this program can take. */
  | { readonly ok: false; readonly problems: number }

/**
 * Reads a backup, which is verified on the way, and compares it with the workspace. Changes nothing.
 * @param signal ends the reading
 */
export async function readRestorable(
  source: RestoreSource,
  signal: AbortSignal,
): Promise<ReadRestorable> {
  await saving.flush()
  const read = await readFrom(source, signal)
  if (!read.ok) return { ok: false, failure: read }
  const judged = read.value
  if (!judged.isSound) return { ok: false, problems: judged.problems.length + judged.more }
  const workspace = workspaceIn(judged.json)
  const now = await snapshotWorkspace('')
  const differences = compareRecords(now.records, workspace.records).filter(
    ({ added, changed, removed }) => added + changed + removed > 0,
  )
  const missing = await missingContents(workspace.records, workspace.log)
  const { createdAt } = judged
  return { ok: true, restorable: { workspace, createdAt, differences, missing } }
}

async function readFrom(
  source: RestoreSource,
  signal: AbortSignal,
): Promise<Result<JudgedWorkspace>> {
  if (source.type === 'file') return success(source.judged)
  if (signal.aborted) return failed('cancelled')
  const stop = () => void window.kv.workspace.stopReading()
  signal.addEventListener('abort', stop)
  const read = await window.kv.backups.read(source.name)
  signal.removeEventListener('abort', stop)
  return read
}

export type Restored =
  | { readonly ok: true; readonly entry: LogEntry | null }
  /** Nothing was restored, as the present records could not be backed up first. */
  | { readonly ok: false; readonly notKept: Failure }
  | { readonly ok: false; readonly notKept: null }

/** Backs up what there is, then puts the backup in its place as one change that can be undone. */
export function restore({ workspace }: Restorable): Promise<Restored> {
  return asLongChange(async () => {
    const notKept = await backupIfBehind('restore')
    if (notKept) return { ok: false, notKept }
    const result = await restoreWorkspace(workspace)
    return result.ok ? { ok: true, entry: result.entry } : { ok: false, notKept: null }
  })
}
