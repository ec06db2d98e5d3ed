import type { Failure } from '@shared/ipc/result'
import type { LogEntry } from '@shared/model/change'
import { attachedHashes } from '@shared/workspace/attachedFiles'
import { countRecords, type WorkspaceRecords } from '@shared/workspace/format'
import { parseWorkspace } from '@shared/workspace/parse'
import type { WorkspaceProblem } from '@shared/workspace/problem'
import { serialiseWorkspace } from '@shared/workspace/serialise'
import { workspaceTextIn } from '@renderer/backups/openBackup'
import { missingContents } from '@renderer/backups/missingContents'
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
  /** A backup that is not whole, or too new. */
  failure?: Failure
}

/** Judges the text of a file a person has opened: whole or not at all. */
export async function judgeFile(file: {
  name: string
  text: string
}): Promise<{ offered: Offered } | { refused: Refused }> {
  const { name } = file
  const text = await workspaceTextIn(file.text)
  if (!text.ok) return { refused: { name, problems: [], more: 0, failure: text } }
  const parsed = parseWorkspace(text.value)
  if (!parsed.ok) return { refused: { name, problems: parsed.problems, more: parsed.more } }
  const { records, log } = parsed.workspace
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
