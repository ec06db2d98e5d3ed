import fc from 'fast-check'
import { newId } from '@shared/model/base'
import type { LogEntry } from '@shared/model/change'
import type { AnyRecord } from '@shared/model/records'
import { emptyRecords, type Workspace, type WorkspaceRecords } from '@shared/workspace/format'
import { generateWorkspace } from '@shared/workspace/generate'
import { aTask } from '../../rules/make'

/** Records with the log of what was done to them. */
export type Copy = Pick<Workspace, 'records' | 'log'>

/** When copies are merged. */
export const at = '2026-12-10T08:00:00.000Z'
export const base = generateWorkspace({ size: 100, seed: 'merge', today: '2026-11-26' })
/** An edit on one laptop: which task, what it is called then, and whether it is removed. */
export interface Edit {
  task: number
  title: string
  note: string
  isRemoved: boolean
  isNew: boolean
}
export const edits: fc.Arbitrary<Edit[]> = fc.array(
  fc.record({
    task: fc.nat({ max: 3 }),
    title: fc.constantFrom('Yksi', 'Kaksi', 'Kolme'),
    note: fc.constantFrom('', 'Muistiin'),
    isRemoved: fc.boolean(),
    isNew: fc.boolean(),
  }),
  { maxLength: 6 },
)

/** The workspace after edits, with or without a history of them. */
export function edited(list: readonly Edit[], isLogged: boolean): Copy {
  const tasks = [...base.records.task]
  const log: LogEntry[] = []
  list.forEach(({ task, title, note, isRemoved, isNew }, minute) => {
    const before = tasks[task]
    if (!before) return
    if (isNew) tasks.push({ ...before, id: newId(), title })
    const after = { ...before, title, privateNote: note, deletedAt: isRemoved ? at : null }
    tasks[task] = after
    log.push(
      entry(before.id, before, after, `2026-12-01T08:${String(minute).padStart(2, '0')}:00.000Z`),
    )
  })
  return { records: { ...base.records, task: tasks }, log: isLogged ? log : [] }
}

export function entry(id: string, before: object, after: object, when = at): LogEntry {
  const fields: Record<string, unknown> = { ...before }
  const changed = Object.entries(after).filter(([key, value]) => fields[key] !== value)
  return {
    id: newId(),
    at: when,
    who: 'Testaaja',
    cause: 'edit',
    changes: [
      {
        kind: 'task',
        id,
        before: Object.fromEntries(changed.map(([key]) => [key, fields[key]])),
        after: Object.fromEntries(changed),
      },
    ],
    reason: '',
    reverses: null,
  }
}

export const task = aTask({ title: 'Lausunto' })
export const copyOf = (record: AnyRecord, log: LogEntry[] = []): Copy => ({
  records: { ...emptyRecords(), task: [record] } as WorkspaceRecords,
  log,
})
