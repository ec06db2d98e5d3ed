import { Checkbox } from '@mantine/core'
import { useTexts } from '../../texts'
import { withPinned } from '../columns/columns'
import type { HeaderActions } from '../columns/types'
import type { Selection } from '../selection/useSelection'
import type { Column } from '../types'
import { withFilter, withGroup, withSort, type TableView } from '../view'
import styles from './Grid.module.css'
import { HeaderCell } from './HeaderCell'
import type { useColumnCommands } from './useColumnCommands'
import { useStable } from '../../useStable'

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
  const { columns, found, getRowId, view, selection } = props
  const { t } = useTexts()
  const actions = useHeaderActions(props)
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
      {columns.map((column, index) => {
        const at = view.sort.findIndex((sort) => sort.id === column.id)
        const sort = view.sort[at]
        return (
          <HeaderCell
            key={column.id}
            column={column}
            index={index}
            colIndex={index + (selection ? 2 : 1)}
            all={columns.length}
            isStuck={index < props.pinned}
            isPinned={view.pinned.includes(column.id)}
            isGrouped={view.groups.includes(column.id)}
            rows={props.allRows}
            ownId={props.ownId}
            sort={sort ? (sort.descending ? 'descending' : 'ascending') : 'none'}
            sortPlace={sort && view.sort.length > 1 ? at + 1 : null}
            filter={view.filters[column.id] ?? null}
            focusable={props.focusColumn === index}
            actions={actions}
          />
        )
      })}
    </div>
  )
}

/** What the titles ask for, done to the view. */
function useHeaderActions<Row>(props: GridHeaderProps<Row>): HeaderActions {
  const { columns, view, onView, commands } = props
  const at = (place: number, act: (column: Column<Row>) => void) => {
    const column = columns[place]
    if (column) act(column)
  }
  return useStable<HeaderActions>({
    sort: (id, keepOthers) => onView(withSort(view, id, keepOthers)),
    sortBy: (id, descending) => onView({ ...view, sort: [{ id, descending }] }),
    filter: (id, filter) => onView(withFilter(view, id, filter)),
    group: (id) => onView(withGroup(view, id)),
    pin: (id) => onView(withPinned(view, id)),
    hide: (id) => onView({ ...view, columns: { ...view.columns, [id]: false } }),
    move: commands.move,
    drop: commands.drop,
    resize: (place, by) => at(place, (column) => commands.resize(column, place, by)),
    fit: (place) => at(place, commands.fit),
    pull: (place, width, isDone) => at(place, (column) => commands.pull(column, width, isDone)),
    focus: props.onFocus,
  })
}
