import { newId } from '../../model/base'
import { type AnyRecord, recordSchemas } from '../../model/records'
import { problemOf } from '../../texts/issues'
import type { Draft } from './draft'
import { drafterOf } from './drafts'
import { fieldsOf, type ImportField, type ImportKind, type Mapping } from './fields'
import type { JudgedRow, RowProblem } from './judged'
import type { ImportPlace } from './known'
import { cellsOf } from './readRow'

/**
 * Judges the rows of a table against what there is, one after another in their order, before anything is written.
 * Never throws, whatever the cells.
 * @returns judges a row; `line` is its number in the file
 */
export function judgeOf(
  kind: ImportKind,
  mapping: Mapping,
  place: ImportPlace,
): (cells: readonly string[], line: number) => JudgedRow {
  const draftOf = drafterOf(kind, place)
  const met = new Set<string>()
  return (cells, line) => {
    const draft = draftOf(cellsOf(cells, mapping))
    const key = draft.current?.id ?? draft.key
    const judged = judge(kind, draft, met.has(key))
    // Only a row that is taken keeps a later one about the same from being taken.
    if (judged.judgement === 'new' || judged.judgement === 'update') met.add(key)
    return { line, cells, ...judged }
  }
}

type Judged = Omit<JudgedRow, 'line' | 'cells'>

function judge(kind: ImportKind, draft: Draft, isMet: boolean): Judged {
  const { current, fields, problems, newOrganisation } = draft
  const parsed = recordSchemas[kind].safeParse({ id: newId(), ...current, ...fields })
  if (!parsed.success || problems.length > 0) {
    const issues = (parsed.error?.issues ?? []).map((issue): RowProblem => {
      return { field: fieldNamed(kind, issue.path[0]), problem: problemOf(issue) }
    })
    return refused([...problems, ...issues])
  }
  const record = parsed.data as AnyRecord
  if (isMet || (current && !isChanged(current, fields)))
    return { judgement: 'duplicate', problems: [], record, newOrganisation: null }
  return { judgement: current ? 'update' : 'new', problems: [], record, newOrganisation }
}

function refused(problems: readonly RowProblem[]): Judged {
  return { judgement: 'error', problems, record: null, newOrganisation: null }
}

function fieldNamed(kind: ImportKind, name: PropertyKey | undefined): ImportField | null {
  return fieldsOf(kind).find((field) => field === name) ?? null
}

/** What a table gives are texts, days and ids, and titles in three languages. */
function isChanged(current: AnyRecord, fields: Draft['fields']): boolean {
  const now = new Map<string, unknown>(Object.entries(current))
  return Object.entries(fields).some(([name, value]) => !isSame(now.get(name), value))
}

/** Titles come from the record itself, with their languages in the same order. */
function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b)
}
