import type { z } from '@shared/model/fields'
import type { RecordKind } from '@shared/model/link'
import { Cancelled } from './watch'

/**
 * Why nothing was written: a value the schema refuses, a storage that failed, a person who ended the change, or
 * another copy of the program, which wrote before what an undo was to take back could be (`overtaken`).
 */
export type CommitProblem =
  | { code: 'invalid'; kind: RecordKind; id: string; issues: readonly z.core.$ZodIssue[] }
  | { code: 'storageFull' | 'storageFailed'; detail: string }
  | { code: 'cancelled' | 'overtaken' }

/** Ends the transaction of a change that a schema refuses. */
export class InvalidRecord extends Error {
  constructor(readonly problem: CommitProblem) {
    super('invalid record')
  }
}

/** Another change was written since a change began. */
export class Overtaken extends Error {}

/** What a failed write is to the person: their value, or the storage. */
export function problemOf(error: unknown): CommitProblem {
  if (error instanceof Cancelled) return { code: 'cancelled' }
  if (error instanceof Overtaken) return { code: 'overtaken' }
  return error instanceof InvalidRecord ? error.problem : storageProblem(error)
}

function storageProblem(error: unknown): CommitProblem {
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  const full = detail.includes('QuotaExceeded')
  return { code: full ? 'storageFull' : 'storageFailed', detail }
}
