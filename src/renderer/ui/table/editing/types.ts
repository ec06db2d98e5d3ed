import type { FieldDef, Saved } from '../../form/types'
import type { FormValues } from '../../form/values'

/** Values given to fields of some rows. */
export interface FieldChange<Row> {
  rows: readonly Row[]
  /** The field that is changed, or a part of it: `due`, `title.fi`. What is wrong is told of it first. */
  name: string
  /** What a row gets, by field: the same for all, or counted from what the row has; null with nothing to count from. */
  valuesOf: (row: Row) => FormValues | null
}

/** What a change would do; nothing is written. */
export interface CheckedChange<Row> {
  /** Rows that would be other than they are. */
  changing: readonly { before: Row; after: Row }[]
  /** Rows that already have the value. */
  same: readonly Row[]
  /** Rows with nothing to count a value from, such as a day to move. */
  without: readonly Row[]
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
