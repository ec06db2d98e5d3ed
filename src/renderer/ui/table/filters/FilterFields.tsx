import type { Column } from '../types'
import type { ColumnFilter } from '../view'
import { ChoiceFilter } from './ChoiceFilter'
import { PickFilter } from './PickFilter'
import { RangeFilter } from './RangeFilter'
import { TextFilter } from './TextFilter'

interface FilterFieldsProps<Row> {
  column: Column<Row>
  rows: readonly Row[]
  ownId: string | null
  filter: ColumnFilter | null
  onFilter: (filter: ColumnFilter | null) => void
}

/** The fields of each kind of filter. */
export function FilterFields<Row>(props: FilterFieldsProps<Row>) {
  const { column, rows, ownId, filter, onFilter } = props
  if (column.pick) {
    return (
      <PickFilter
        column={column}
        rows={rows}
        ownId={ownId}
        values={filter?.kind === 'pick' ? filter.values : []}
        onFilter={onFilter}
      />
    )
  }
  switch (column.kind) {
    case 'text':
      return (
        <TextFilter value={filter?.kind === 'text' ? filter.contains : ''} onFilter={onFilter} />
      )
    case 'choice':
      return (
        <ChoiceFilter
          choices={column.choices}
          values={filter?.kind === 'choice' ? filter.values : []}
          onFilter={onFilter}
        />
      )
    case 'date':
    case 'number':
      return (
        <RangeFilter
          kind={column.kind}
          filter={filter?.kind === column.kind ? filter : null}
          onFilter={onFilter}
        />
      )
  }
}
