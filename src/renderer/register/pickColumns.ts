import { valueAt } from '@renderer/ui/form/values'
import type { Column } from '@renderer/ui/table/types'

/** A column whose field refers to a record, by its `…Id`, is filtered by picking from those that occur. */
export function pickColumns<Row>(columns: readonly Column<Row>[]): readonly Column<Row>[] {
  return columns.map((column) => {
    const { field } = column
    if (column.pick || !field?.endsWith('Id')) return column
    return {
      ...column,
      pick: (row) => {
        const id = valueAt(row, field)
        return typeof id === 'string' ? id : null
      },
    }
  })
}
