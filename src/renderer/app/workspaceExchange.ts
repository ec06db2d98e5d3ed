import type { Failure } from '@shared/ipc/result'
import type { LogEntry } from '@shared/model/change'
import { attachedHashes } from '@shared/workspace/attachedFiles'
import { countRecords, type WorkspaceRecords } from '@shared/workspace/format'
import type { WorkspaceProblem } from '@shared/workspace/problem'
import { serialiseWorkspace } from '@shared/workspace/serialise'
import { missingContents } from '@renderer/backups/missingContents'
import { type OpenedFile, workspaceIn } from '@renderer/backups/openedFile'
import { countLiving } from '@renderer/store/live'
import { asLongChange } from '@renderer/store/longChange'
import { saving } from '@renderer/store/saving'
import { replaceWorkspace, snapshotWorkspace } from '@renderer/store/workspace'

/** A workspace that was read whole and waits for the person's word. */
export interface Offered {
  name: string
  records: WorkspaceRecords
  /** Its change log, oldest first; empty when it came without one. */
  log: LogEntry[]
  /** How many attachments' contents are neither here nor beside the file. */
  missing: number
  /** How many living records it holds, and how many it would replace. */
  comes: number
  goes: number
}

/** A file that is no workspace this program can take. */
export interface Refused {
  name: string
  problems: readonly WorkspaceProblem[]
  /** How many problems there are beyond those listed. */
  more: number
  /** Why main could not read it. */
  failure?: Failure
}

/** What a file a person has opened holds, with what becomes of it; or why it cannot be taken. */
export async function offer({
  name,
  judged,
}: OpenedFile): Promise<{ offered: Offered } | { refused: Refused }> {
  if (!judged.isSound) return { refused: { name, problems: judged.problems, more: judged.more } }
  const { records, log } = workspaceIn(judged.json)
  const missing = await missingContents(records, log)
  const comes = countRecords(records).total
  return { offered: { name, records, log, missing, comes, goes: await countLiving() } }
}

/** Puts the offered records in the place of all there are, as one change that can be undone. */
export function takeIntoUse({ records }: Offered) {
  return asLongChange(() => replaceWorkspace(records, 'replace'))
}

/** Saves the workspace as a file where the person says. */
export async function saveCopy() {
  await saving.flush()
  const info = await window.kv.app.info()
  const workspace = await snapshotWorkspace(info.ok ? info.value.version : '')
  return window.kv.workspace.save({
    text: serialiseWorkspace(workspace),
    hashes: attachedHashes(workspace.records, workspace.log),
    suggestedName: `KV Desk ${workspace.createdAt.slice(0, 10)}`,
  })
}
