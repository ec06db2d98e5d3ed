import { Checkbox } from '@mantine/core'
import { useTexts } from '../../texts'
import type { Selection } from '../selection/useSelection'
import type { Column } from '../types'
import type { TableView } from '../view'
import styles from './Grid.module.css'
import { HeaderCell } from './HeaderCell'
import type { useColumnCommands } from './useColumnCommands'

interface GridHeaderProps<Row> {
  columns: readonly Column<Row>[]
  pinned: number
  allRows: readonly Row[]
  found: readonly Row[]
  getRowId: (row: Row) => string
  ownId: string | null
  view: TableView
  onView: (view: TableView) => void
  commands: ReturnType<typeof useColumnCommands<Row>>
  selection: Selection<Row> | null
  /** The title in the tab order; null when the tab order goes to a row. */
  focusColumn: number | null
  onFocus: (column: number) => void
}

/** The titles of the columns, always in sight; before them the box that picks every row. */
export function GridHeader<Row>(props: GridHeaderProps<Row>) {
  const { columns, found, getRowId, commands, selection } = props
  const { t } = useTexts()
  const picked = selection?.rows.length ?? 0
  return (
    <div role="row" aria-rowindex={1} className={styles['header']}>
      {selection && (
        <div role="columnheader" aria-colindex={1} className={styles['selectCell']}>
          <Checkbox
            size="xs"
            tabIndex={-1}
            aria-label={t('table.select.all')}
            checked={picked > 0 && picked === found.length}
            indeterminate={picked > 0 && picked < found.length}
            onChange={() => selection.toggleAll(found.map(getRowId))}
          />
        </div>
      )}
      {columns.map((column, index) => (
        <HeaderCell
          key={column.id}
          column={column}
          index={index}
          colIndex={index + (selection ? 2 : 1)}
          all={columns.length}
          isPinned={index < props.pinned}
          rows={props.allRows}
          ownId={props.ownId}
          view={props.view}
          onView={props.onView}
          commands={{
            move: (by) => commands.move(column.id, index + by),
            resize: (by) => commands.resize(column, index, by),
            fit: () => commands.fit(column),
          }}
          onPull={(width, isDone) => commands.pull(column, width, isDone)}
          onDrop={(dragged, side) => commands.drop(dragged, index, side)}
          focusable={props.focusColumn === index}
          onFocus={() => props.onFocus(index)}
        />
      ))}
    </div>
  )
}
