import type { AnyRecord } from '../../model/records'
import type { Organisation } from '../../model/organisation'
import type { Problem } from '../../texts/issues'
import type { ImportField } from './fields'

/** A value of a row that cannot be taken; null is the whole row. */
export interface RowProblem {
  readonly field: ImportField | null
  readonly problem: Problem
}

/**
 * What becomes of a row.
 * - `new`: a record that is not there
 * - `update`: a record that is there, with other values; an empty cell takes nothing away
 * - `duplicate`: all of it is there, or another row of the file is about the same record
 * - `error`: it cannot be taken as it is
 */
export const judgements = ['new', 'update', 'duplicate', 'error'] as const
export type Judgement = (typeof judgements)[number]

export interface JudgedRow {
  /** Its number in the file, as a spreadsheet shows it. */
  readonly line: number
  readonly cells: readonly string[]
  readonly judgement: Judgement
  readonly problems: readonly RowProblem[]
  /** The record as it will be; null when it cannot be made. */
  readonly record: AnyRecord | null
  /** The organisation that comes with the row, as nobody knows its name yet. */
  readonly newOrganisation: Organisation | null
}
