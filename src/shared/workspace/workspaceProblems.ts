import { type RecordKind, recordKinds } from '../model/link'
import type { RecordOf } from '../model/records'
import type { Task } from '../model/task'
import { type Beside, recordProblems } from '../rules/overlap'
import { formatTaskNumber } from '../rules/tasks/taskNumber'
import type { WorkspaceRecords } from './format'
import type { WorkspaceProblem } from './problem'

/**
 * What is wrong in a whole workspace when its records are looked at beside each other, as the forms look at
 * one: circles of parents, seats outside the life of their body, two terms at the same time (told once, at the
 * later one of the file). The file can be used all the same, for a merge or an undo may bring such about.
 * Removed records are not judged.
 */
export function workspaceProblems(records: WorkspaceRecords): WorkspaceProblem[] {
  const living = Object.fromEntries(
    recordKinds.map((kind) => [kind, livingOf(records, kind)]),
  ) as unknown as Beside
  return [
    ...recordKinds.flatMap((kind) => problemsOfKind(kind, records, living)),
    ...twiceNumbered(records.task),
  ]
}

/** Two laptops may have given the same number before they met. */
function twiceNumbered(tasks: readonly Task[]): WorkspaceProblem[] {
  const first = new Map<string, Task>()
  return tasks.flatMap((task, index): WorkspaceProblem[] => {
    const number = formatTaskNumber(task.number)
    const other = first.get(number)
    if (number === '' || task.deletedAt !== null) return []
    if (!other) {
      first.set(number, task)
      return []
    }
    const where = { kind: 'task', index, id: task.id } as const
    return [{ where, path: ['number'], code: 'duplicateNumber', params: { name: other.title } }]
  })
}

function problemsOfKind<K extends RecordKind>(
  kind: K,
  records: WorkspaceRecords,
  living: Beside,
): WorkspaceProblem[] {
  const before: RecordOf<K>[] = []
  return records[kind].flatMap((record, index) => {
    if (record.deletedAt !== null) return []
    const found = recordProblems(kind, record, before, living)
    before.push(record)
    return found.map((problem) => ({ ...problem, where: { kind, index, id: record.id } }))
  })
}

function livingOf(records: WorkspaceRecords, kind: RecordKind) {
  const all = records[kind].filter((record) => record.deletedAt === null)
  return new Map(all.map((record) => [record.id, record]))
}
