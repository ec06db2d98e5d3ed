import { logEntrySchema } from '../model/change'
import type { RecordKind } from '../model/link'
import { recordSchemas } from '../model/records'
import { type Content, contentCounter, type StoredRow } from './backup'
import { fileLists as lists } from './backupPieces'
import { readEnvelope } from './envelope'
import { workspaceVersion } from './format'
import { mostRecords } from './readRecords'
import { eachTarget } from './references'
import { findUnsafe, isPlainObject } from './safety'
import { schemaProblems } from './schemaProblems'

/** What is inside a backup, counted, and how many problems its records have. */
export interface JudgedContent {
  readonly content: Content
  readonly problems: number
}

/** What closes each list. */
const closings = lists.map((name, at) =>
  name === 'log' ? ']}' : lists[at + 1] === 'log' ? ']},' : '],',
)
/** How deep in the file a row is: file, records, list. */
const rowDepth = { record: 3, entry: 2 } as const

/**
 * Judges the workspace file of a backup a line at a time, as `judgeWorkspace` judges the whole, without holding it:
 * the rows of fifty thousand records are let go as soon as they are judged. Only what is laid out exactly as
 * `workspaceWriter` does, in the newest version and without anything unsafe, is judged so.
 */
export function lineJudge() {
  const counter = contentCounter(workspaceVersion)
  const present = new Map<string, RecordKind>()
  /** How often each id is pointed at, by the kind it is pointed at as. */
  const needed = new Map<RecordKind, Map<string, number>>()
  let problems = 0
  /** The list that is read; -1 while the first line has not come. */
  let at = -1
  let isOpen = false

  function close(): true {
    isOpen = false
    at += 1
    return true
  }

  function begin(line: string): boolean {
    const file = parsed(`${line}}}`)
    if (!isPlainObject(file) || file['version'] !== workspaceVersion) return false
    return readEnvelope(file).ok && line.endsWith('"records":{') && close()
  }

  function open(line: string): boolean {
    const start = `"${lists[at]}":[`
    if (line === start + closings[at]) return close()
    isOpen = line === start
    return isOpen
  }

  function row(line: string): boolean {
    const more = line.endsWith(',') ? parsed(line.slice(0, -1)) : undefined
    if (more !== undefined) return take(more)
    const closing = closings[at] ?? ''
    return line.endsWith(closing) && take(parsed(line.slice(0, -closing.length))) && close()
  }

  function take(value: unknown): boolean {
    const kind = lists[at]
    if (kind === undefined || !isPlainObject(value)) return false
    const id = value['id']
    if (typeof id !== 'string') return false
    const stored = value as StoredRow
    if (kind === 'log') {
      if (findUnsafe(value, rowDepth.entry)) return false
      counter.addEntry(stored)
      const entry = logEntrySchema.safeParse(value)
      if (!entry.success) problems += schemaProblems(entry.error, null).length
      return true
    }
    if (findUnsafe(value, rowDepth.record) || present.size >= mostRecords) return false
    counter.addRecord(kind, stored)
    const record = recordSchemas[kind].safeParse(value)
    if (!record.success) problems += schemaProblems(record.error, null).length
    else eachTarget(kind, record.data, need)
    if (present.has(id)) problems += 1
    present.set(id, kind)
    return true
  }

  function need(kind: RecordKind, id: string): void {
    const ids = needed.get(kind) ?? new Map<string, number>()
    ids.set(id, (ids.get(id) ?? 0) + 1)
    needed.set(kind, ids)
  }

  function danglingOf([kind, ids]: [RecordKind, ReadonlyMap<string, number>]): number {
    return [...ids].reduce((sum, [id, count]) => sum + (present.get(id) === kind ? 0 : count), 0)
  }

  return {
    /** Takes the next line, without its line break. False: the file has to be judged as a whole. */
    add: (line: string): boolean => (at < 0 ? begin(line) : isOpen ? row(line) : open(line)),
    /** What was found; null when the file is not at its end. */
    end: (): JudgedContent | null => {
      if (at !== lists.length) return null
      // References are judged only when every record could be read, as in `judgeWorkspace`.
      const dangling = [...needed].reduce((sum, of) => sum + danglingOf(of), 0)
      return { content: counter.content(), problems: problems > 0 ? problems : dangling }
    },
  }
}

/** JSON, or undefined when it is none. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
