import { Button } from '@mantine/core'
import { useDeferredValue, useMemo, useRef, useState } from 'react'
import { EmptyState } from '../EmptyState'
import { useTexts } from '../texts'
import styles from './DataTable.module.css'
import { BulkEdit } from './editing/BulkEdit'
import { FilterChips } from './filters/FilterChips'
import { filtersInWords } from './filters/filterText'
import { useWarmSearch } from './filters/useWarmSearch'
import { Grid } from './grid/Grid'
import type { CellPlace } from './grid/useGridKeys'
import { OutputMenu } from './output/OutputMenu'
import { PrintedTable } from './output/PrintedTable'
import { linesOfRows } from './output/sheetOf'
import { useOutput } from './output/useOutput'
import { SelectionBar } from './selection/SelectionBar'
import { useSelection } from './selection/useSelection'
import { TableToolbar } from './TableToolbar'
import type { Column, DataTableProps, TableBeside } from './types'
import { useTableModel } from './useTableModel'
import { isNarrowed, plainView, readViews, type TableView, type TableViews } from './view'

/**
 * The one table of the window: sorted, filtered, grouped, searched, edited, printed and walked through by
 * keyboard. Fills the height its parent gives it (a flex column). Choices of view live here and are told
 * to the caller.
 */
export function DataTable<Row extends object>(props: DataTableProps<Row>) {
  return <TableOfKey key={props.viewKey} {...props} />
}

const noRows: readonly never[] = []

/** The views, of which the one of now has what is chosen over the table now. */
function useViewsWith(views: TableViews, beside: TableBeside | undefined): TableViews {
  const { current } = views
  const value = beside?.value
  return useMemo(
    () => (value === undefined ? views : { ...views, current: { ...current, beside: value } }),
    [views, current, value],
  )
}

function TableOfKey<Row extends object>(props: DataTableProps<Row>) {
  const { columns, rows = noRows, getRowId, defaultView, label, editing, beside } = props
  const { selectionAction } = props
  const { t } = useTexts()
  const ownId = props.ownId ?? null
  const [own, setViews] = useState(() => readViews(props.view, defaultView))
  const views = useViewsWith(own, beside)
  const [isChanging, setChanging] = useState(false)
  const section = useRef<HTMLElement>(null)
  const view = views.current
  const settled = useDeferredValue(view)
  const model = useTableModel({ columns, rows, getRowId, view: settled, ownId })
  const { lines, found } = model
  const selection = useSelection({ lines, found, getRowId })
  const output = useOutput(props.output, { title: label, columns: model.columns, lines })
  const canSelect = Boolean(editing ?? props.output ?? selectionAction)
  const [first, ...others] = selection.rows
  useWarmSearch(columns, rows)

  function changeViews(next: TableViews) {
    setViews(next)
    props.onViewChange?.(next)
    if (beside && next.current.beside !== beside.value) beside.use(next.current.beside)
  }
  const changeView = (current: TableView) => changeViews({ ...views, current })

  const selected = { title: label, columns: model.columns, lines: linesOfRows(selection.rows) }

  /** The rows picked, else the cell that has the focus. */
  function onCopy({ row, column }: CellPlace, shown: readonly Column<Row>[]): boolean {
    const line = lines[row]
    const cellColumn = shown[column]
    if (!props.output || !line || !cellColumn) return false
    if (first) output.copy(selected)
    else output.copy({ title: label, columns: [cellColumn], lines: [line] })
    return true
  }

  /** The rows picked, else the row that has the focus. */
  function onRemove(row: number): boolean {
    const line = lines[row]
    const alone = line?.kind === 'row' ? [line.row] : []
    const going = first ? selection.rows : alone
    if (!editing || going.length === 0) return false
    void editing.remove(going).then((isRemoved) => isRemoved && focusGrid())
    return true
  }

  function focusGrid() {
    section.current?.querySelector<HTMLElement>('[data-cell][tabindex="0"]')?.focus()
  }

  return (
    <section
      ref={section}
      className={styles['table']}
      aria-label={label}
      aria-busy={!props.rows || settled !== view}
    >
      <TableToolbar
        columns={columns}
        model={model}
        views={views}
        onViews={changeViews}
        defaultView={{
          ...plainView,
          ...defaultView,
          ...(beside && { beside: beside.plain }),
        }}
        all={rows.length}
        output={props.output && rows.length > 0 && <OutputMenu output={output} />}
        start={props.toolbarStart}
        end={props.toolbarEnd}
      />
      {rows.length > 0 && (
        <FilterChips columns={columns} rows={rows} view={view} onView={changeView} />
      )}
      {!props.rows && <EmptyState title={t('table.loading')} quiet />}
      {props.rows && rows.length === 0 && <EmptyState {...props.emptyState} />}
      {rows.length > 0 && (
        <Grid
          label={label}
          allColumns={columns}
          model={model}
          allRows={rows}
          getRowId={getRowId}
          openId={props.openId ?? null}
          ownId={ownId}
          startId={props.startId ?? null}
          onOpen={props.onOpen}
          view={view}
          onView={changeView}
          selection={canSelect ? selection : null}
          editing={editing}
          onCopy={onCopy}
          onRemove={onRemove}
        />
      )}
      {rows.length > 0 && found.length === 0 && isNarrowed(settled) && (
        <div className={styles['noMatch']}>
          <EmptyState
            title={t('table.noMatch')}
            text={t('table.noMatchText')}
            action={
              <Button
                variant="default"
                onClick={() => changeView({ ...view, filters: {}, search: '' })}
              >
                {t('table.clearFilters')}
              </Button>
            }
          />
        </div>
      )}
      {first && (
        <SelectionBar
          count={selection.rows.length}
          action={
            selectionAction && {
              ...selectionAction,
              run: () => selectionAction.run(selection.rows),
            }
          }
          change={
            editing ? { onChange: () => setChanging(true), onRemove: () => onRemove(-1) } : null
          }
          output={
            props.output
              ? {
                  onCopy: () => output.copy(selected),
                  onSave: (format) => output.save(format, selected),
                }
              : null
          }
          onClear={() => {
            selection.clear()
            focusGrid()
          }}
        />
      )}
      {isChanging && first && editing && (
        <BulkEdit rows={[first, ...others]} editing={editing} onClose={() => setChanging(false)} />
      )}
      {output.isPrinting && (
        <PrintedTable
          table={{ title: label, columns: model.columns, lines }}
          narrowedBy={[
            ...(view.search.trim()
              ? [t('table.output.search', { words: view.search.trim() })]
              : []),
            ...filtersInWords(t, columns, rows, view.filters).map(({ column, text }) =>
              t('table.filterIs', { column: column.header, value: text }),
            ),
          ]}
          count={found.length}
          onReady={output.onPrintReady}
        />
      )}
    </section>
  )
}
