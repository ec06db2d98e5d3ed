import { type LogEntry, logEntrySchema } from '../model/change'
import { type RecordKind, recordKinds } from '../model/link'
import { recordSchemas } from '../model/records'
import { emptyRecords, type WorkspaceRecords } from './format'
import type { WorkspaceProblem } from './problem'
import { isPlainObject } from './safety'
import { schemaProblems } from './schemaProblems'

/** More records than this is not a team's workspace. */
export const mostRecords = 1_000_000

interface ReadRecords {
  readonly records: WorkspaceRecords
  readonly problems: WorkspaceProblem[]
}

/** Validates every record of a file with its schema, defaults filled in; collects what is wrong. */
export function readRecords(lists: Readonly<Record<string, unknown>>): ReadRecords {
  const records = emptyRecords()
  const unknown = Object.keys(lists)
    .filter((kind) => !isRecordKind(kind))
    .map((kind): WorkspaceProblem => inFile(['records', kind], 'unknownKind'))

  const count = Object.values(lists).reduce<number>((sum, list) => sum + lengthOf(list), 0)
  if (count > mostRecords) {
    const tooLarge = { ...inFile(['records'], 'tooLarge'), params: { max: mostRecords } }
    return { records, problems: [...unknown, tooLarge] }
  }

  const inKinds = recordKinds.flatMap((kind) => {
    const list = lists[kind] ?? []
    return Array.isArray(list)
      ? readKind(kind, list, records[kind])
      : [inFile(['records', kind], 'invalid')]
  })
  return { records, problems: [...unknown, ...inKinds, ...findDuplicates(lists)] }
}

/** Validates the change log of a file. */
export function readLog(entries: readonly unknown[]): {
  log: LogEntry[]
  problems: WorkspaceProblem[]
} {
  const log: LogEntry[] = []
  const problems: WorkspaceProblem[] = []
  entries.forEach((entry, index) => {
    const parsed = logEntrySchema.safeParse(entry)
    if (parsed.success) log.push(parsed.data)
    else problems.push(...schemaProblems(parsed.error, null, ['log', index]))
  })
  return { log, problems }
}

function readKind(kind: RecordKind, list: readonly unknown[], into: unknown[]): WorkspaceProblem[] {
  return list.flatMap((value, index) => {
    const parsed = recordSchemas[kind].safeParse(value)
    if (!parsed.success) return schemaProblems(parsed.error, { kind, index, id: idOf(value) })
    into.push(parsed.data)
    return []
  })
}

/** An id names one record in the whole workspace, whatever its kind. */
function findDuplicates(lists: Readonly<Record<string, unknown>>): WorkspaceProblem[] {
  const seen = new Set<string>()
  return recordKinds.flatMap((kind) => {
    const list: unknown = lists[kind]
    if (!Array.isArray(list)) return []
    return list.flatMap((value: unknown, index): WorkspaceProblem[] => {
      const id = idOf(value)
      if (id === null || !seen.has(id)) {
        if (id !== null) seen.add(id)
        return []
      }
      return [{ where: { kind, index, id }, path: ['id'], code: 'duplicateId', params: {} }]
    })
  })
}

function inFile(path: string[], code: WorkspaceProblem['code']): WorkspaceProblem {
  return { where: null, path, code, params: {} }
}

function isRecordKind(kind: string): kind is RecordKind {
  return (recordKinds as readonly string[]).includes(kind)
}

function idOf(value: unknown): string | null {
  return isPlainObject(value) && typeof value['id'] === 'string' ? value['id'].slice(0, 100) : null
}

const lengthOf = (list: unknown) => (Array.isArray(list) ? list.length : 0)
