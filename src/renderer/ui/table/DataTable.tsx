import { Button } from '@mantine/core'
import { useDeferredValue, useMemo, useState } from 'react'
import { EmptyState } from '../EmptyState'
import { useTexts } from '../texts'
import { shownColumns } from './columns'
import styles from './DataTable.module.css'
import { FilterChips } from './FilterChips'
import { Grid } from './Grid'
import { TableToolbar } from './TableToolbar'
import type { DataTableProps } from './types'
import { useRows } from './useRows'
import { isNarrowed, plainView, readViews, type TableView, type TableViews } from './view'

/**
 * The one table of the window: sorted, filtered, searched and walked through by keyboard. Fills the
 * height its parent gives it (a flex column). Choices of view live here and are told to the caller.
 */
export function DataTable<Row extends object>(props: DataTableProps<Row>) {
  return <TableOfKey key={props.viewKey} {...props} />
}

const noRows: readonly never[] = []

function TableOfKey<Row extends object>(props: DataTableProps<Row>) {
  const { columns, rows = noRows, getRowId, defaultView } = props
  const { t } = useTexts()
  const [views, setViews] = useState(() => readViews(props.view, defaultView))
  const settled = useDeferredValue(views.current)
  const found = useRows(columns, rows, getRowId, settled)
  const shown = useMemo(() => shownColumns(columns, settled), [columns, settled])

  function changeViews(next: TableViews) {
    setViews(next)
    props.onViewChange?.(next)
  }
  const changeView = (current: TableView) => changeViews({ ...views, current })

  return (
    <section className={styles['table']} aria-label={props.label} aria-busy={!props.rows}>
      <TableToolbar
        columns={columns}
        views={views}
        onViews={changeViews}
        defaultView={{ ...plainView, ...defaultView }}
        shown={found.length}
        all={rows.length}
        start={props.toolbarStart}
        end={props.toolbarEnd}
      />
      {rows.length > 0 && (
        <FilterChips columns={columns} view={views.current} onView={changeView} />
      )}
      {!props.rows && <EmptyState title={t('table.loading')} quiet />}
      {props.rows && rows.length === 0 && <EmptyState {...props.emptyState} />}
      {rows.length > 0 && (
        <Grid
          label={props.label}
          columns={shown}
          rows={found}
          allRows={rows}
          getRowId={getRowId}
          openId={props.openId ?? null}
          startId={props.startId ?? null}
          onOpen={props.onOpen}
          view={views.current}
          onView={changeView}
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
                onClick={() => changeView({ ...views.current, filters: {}, search: '' })}
              >
                {t('table.clearFilters')}
              </Button>
            }
          />
        </div>
      )}
    </section>
  )
}
