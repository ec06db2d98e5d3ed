import { type RecordKind, recordKinds } from '../model/link'
import type { RecordOf } from '../model/records'
import { recordProblems } from '../rules/overlap'
import type { WorkspaceRecords } from './format'
import type { WorkspaceProblem } from './problem'

/**
 * What a form would have refused: two people responsible for one area, or two covers of one person, on a shared
 * day. Each pair once, at the later record of the file. Such a file can be taken into use all the same, for a
 * merge or an undo may bring it about; `kv check` tells.
 */
export function findOverlaps(records: WorkspaceRecords): WorkspaceProblem[] {
  return recordKinds.flatMap((kind) => overlapsOf(kind, records))
}

function overlapsOf<K extends RecordKind>(kind: K, records: WorkspaceRecords): WorkspaceProblem[] {
  const before: RecordOf<K>[] = []
  return records[kind].flatMap((record, index) => {
    if (record.deletedAt !== null) return []
    const found = recordProblems(kind, record, before)
    before.push(record)
    return found.map((problem) => ({ ...problem, where: { kind, index, id: record.id } }))
  })
}
