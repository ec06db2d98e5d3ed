import type { Organisation } from '../../model/organisation'
import type { AnyRecord } from '../../model/records'
import type { RowProblem } from './judged'
import type { Cells } from './readRow'

/** What a row says: the fields it changes of the record it is about, null when there is none yet. */
export interface Draft {
  readonly current: AnyRecord | null
  readonly fields: Readonly<Record<string, unknown>>
  readonly problems: readonly RowProblem[]
  /** Tells which rows of a file are about the same record; empty when the row does not say. */
  readonly key: string
  readonly newOrganisation: Organisation | null
}

/** Makes the draft of a row; one is made for a table and remembers what its rows have brought. */
export type Drafter = (cells: Cells) => Draft
