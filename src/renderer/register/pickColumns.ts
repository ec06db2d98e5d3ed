import type { FieldDef } from '@renderer/ui/form/types'
import { valueAt } from '@renderer/ui/form/values'
import type { Column } from '@renderer/ui/table/types'

/** A column whose field picks a record is filtered by picking from those that occur. */
export function pickColumns<Row>(
  columns: readonly Column<Row>[],
  fields: readonly FieldDef<Row>[],
): readonly Column<Row>[] {
  const names = new Set(
    fields.flatMap((field) => (field.kind === 'record' ? [String(field.name)] : [])),
  )
  return columns.map((column) => {
    const { field } = column
    if (column.pick || field === undefined || !names.has(field)) return column
    return {
      ...column,
      pick: (row) => {
        const id = valueAt(row, field)
        return typeof id === 'string' ? id : null
      },
    }
  })
}
