import type { FieldDef } from '../../form/types'
import type { FormValues } from '../../form/values'
import type { Column } from '../types'
import type { TableEditing } from './types'

/** A field as it can be edited: anything but a title between fields. */
export type EditField<Row> = Exclude<FieldDef<Row>, { kind: 'heading' }>

/** The field in which a cell is edited in its place; null when it is edited in the form only. */
export function cellField<Row>(
  editing: TableEditing<Row> | undefined,
  column: Column<Row>,
  row: Row,
  language: 'fi' | 'en',
): EditField<Row> | null {
  const field = editing && column.field !== undefined && fieldOf(editing.fields(), column)
  if (!field || field.disabled || field.shown?.(row) === false) return null
  const bare = { ...field }
  delete bare.hint
  switch (bare.kind) {
    case 'text':
    case 'lines':
    case 'choice':
    case 'day':
    case 'clock':
    case 'number':
    case 'money':
    case 'month':
    case 'boolean':
    case 'record':
    case 'link':
      return bare
    case 'localLine':
      // The cell shows the text in the window's language, and that is what is written.
      return {
        kind: 'text',
        name: `${bare.name}.${language}` as EditField<Row>['name'],
        label: bare.label,
      }
    case 'localText':
    case 'multiChoice':
    case 'records':
    case 'tags':
    case 'links':
    case 'dateTime':
    case 'rows':
    case 'texts':
    case 'custom':
      return null
  }
}

/** The field a column shows. */
function fieldOf<Row>(
  fields: readonly FieldDef<Row>[],
  column: Column<Row>,
): EditField<Row> | undefined {
  return fields.find(
    (field): field is EditField<Row> => field.kind !== 'heading' && field.name === column.field,
  )
}

/**
 * The fields that several rows can be given one value in: all but lists, what a feature draws itself, and what
 * changes other fields too, by what each row has in them.
 */
export function bulkFields<Row>(fields: readonly FieldDef<Row>[]): EditField<Row>[] {
  return fields.filter(
    (field): field is EditField<Row> =>
      field.kind !== 'heading' &&
      field.kind !== 'custom' &&
      field.kind !== 'rows' &&
      field.kind !== 'texts' &&
      !field.changesToo &&
      !field.disabled,
  )
}

/** The values of a row as a form holds them. */
export function formValues<Row extends object>(row: Row): FormValues {
  return Object.fromEntries(Object.entries(row))
}
