import type { CauseCode, LogEntry } from '@shared/model/change'
import { recordKinds } from '@shared/model/link'
import {
  emptyRecords,
  workspaceFormat,
  workspaceVersion,
  type Workspace,
  type WorkspaceRecords,
} from '@shared/workspace/format'
import { put, remove, type Change } from './change'
import { commit } from './commit'
import { database, type KvDatabase } from './database'
import { livingRecords } from './live'
import { getPreferences } from './preferences'

/**
 * Makes the workspace hold exactly the records given, as one change that can be undone.
 * @param history entries of the records' change log, which are added to those that are here
 */
export async function replaceWorkspace(
  records: WorkspaceRecords,
  cause: CauseCode,
  history: readonly LogEntry[] = [],
) {
  const changes: Change[] = []
  for (const kind of recordKinds) {
    const kept = new Set(records[kind].map((record) => record.id))
    const present = await livingRecords(kind)
    for (const { id } of present) if (!kept.has(id)) changes.push(remove(kind, id))
    changes.push(...records[kind].map((record) => put(kind, record)))
  }
  return commit(changes, { code: cause, who: getPreferences().ownName, history })
}

/** Removes everything but the meeting templates, as one change that can be undone. */
export async function emptyWorkspace() {
  return replaceWorkspace({ ...emptyRecords(), template: await livingRecords('template') }, 'empty')
}

/**
 * Puts a backup in the place of what there is, its history included, as one change that can be undone.
 * What has happened since stays in the history.
 */
export function restoreWorkspace({ records, log }: Workspace) {
  return replaceWorkspace(records, 'restore', log)
}

/**
 * Writes the records that two copies make together, and the other's history, as one change that can be undone.
 * @param records of both copies; one that is as it was here is not told in the change
 * @param history entries of the other copy's change log
 */
export async function mergeIntoWorkspace(
  records: WorkspaceRecords,
  history: readonly LogEntry[],
  into: KvDatabase = database,
) {
  const changes = recordKinds.flatMap((kind) => records[kind].map((record) => put(kind, record)))
  return commit(changes, { code: 'merge', who: getPreferences().ownName, history }, into)
}

/** All records and the log as one consistent snapshot, read in a single transaction. */
export async function snapshotWorkspace(
  appVersion: string,
  from: KvDatabase = database,
): Promise<Workspace> {
  const tables = [...recordKinds.map((kind) => from.records(kind)), from.log]
  return from.transaction('r', tables, async () => {
    const read = await Promise.all(
      recordKinds.map(async (kind) => [kind, await from.records(kind).toArray()] as const),
    )
    return {
      format: workspaceFormat,
      version: workspaceVersion,
      createdAt: new Date().toISOString(),
      appVersion,
      records: Object.fromEntries(read) as unknown as WorkspaceRecords,
      log: (await from.log.orderBy('id').toArray()).map(
        ({ ids: _ids, size: _size, ...entry }) => entry,
      ),
    }
  })
}
