import type { FieldDef, Saved } from '../../form/types'

/** One field given one value in some rows. */
export interface FieldChange<Row> {
  rows: readonly Row[]
  /** The field, or a part of it: `due`, `title.fi`. */
  name: string
  value: unknown
}

/** What a change would do; nothing is written. */
export interface CheckedChange<Row> {
  /** Rows that would be other than they are. */
  changing: readonly Row[]
  /** Rows that already have the value. */
  same: readonly Row[]
  /** Rows that would break a rule, and which, in words. */
  refused: readonly { row: Row; message: string }[]
}

/** How a table changes its rows; it knows nothing of where they are kept. */
export interface TableEditing<Row> {
  /** The fields of the record's form; asked for when something is to be edited. */
  fields: () => readonly FieldDef<Row>[]
  /** What one row is called. */
  nameOf: (row: Row) => string
  check: (change: FieldChange<Row>) => CheckedChange<Row>
  /** Writes the rows that change as one change. */
  save: (change: FieldChange<Row>) => Promise<Saved>
  /** Removes rows as one change, after asking what is to be asked; true when they were removed. */
  remove: (rows: readonly Row[]) => Promise<boolean>
}
