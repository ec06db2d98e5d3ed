import { TextInput } from '@mantine/core'
import { type ReactNode } from 'react'
import { SearchIcon } from '../icons'
import { keysOf, keyTip } from '../keys'
import { useTexts } from '../texts'
import { ViewMenu } from '../views/ViewMenu'
import { ColumnList } from './columns/ColumnList'
import styles from './DataTable.module.css'
import { GroupMenu } from './grouping/GroupMenu'
import type { Column } from './types'
import type { TableModel } from './useTableModel'
import type { TableView, TableViews } from './view'

interface TableToolbarProps<Row> {
  columns: readonly Column<Row>[]
  model: TableModel<Row>
  views: TableViews
  onViews: (views: TableViews) => void
  defaultView: TableView
  all: number
  /** Takes the table out of the window. */
  output: ReactNode
  start: ReactNode
  end: ReactNode
}

/** Search, own quick filters, how many rows are shown; views, groups, columns and the way out. */
export function TableToolbar<Row>(props: TableToolbarProps<Row>) {
  const { columns, model, views, onViews, defaultView, all } = props
  const { t } = useTexts()
  const view = views.current
  const shown = model.found.length
  const setView = (current: TableView) => onViews({ ...views, current })
  return (
    <div className={styles['toolbar']}>
      <TextInput
        type="search"
        className={styles['search']}
        aria-label={t('table.search')}
        {...keyTip(t('table.search'), keysOf('find'))}
        placeholder={t('table.search')}
        leftSection={<SearchIcon aria-hidden />}
        value={view.search}
        onChange={(event) => setView({ ...view, search: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || view.search === '') return
          event.stopPropagation()
          setView({ ...view, search: '' })
        }}
      />
      {props.start}
      <span className={styles['space']} />
      <output className={styles['count']} aria-label={t('table.countLong', { shown, all })}>
        {t('table.count', { shown, all })}
      </output>
      <ViewMenu
        views={views}
        onViews={onViews}
        defaultView={defaultView}
        hint={t('table.views.none')}
      />
      <GroupMenu columns={columns} lines={model.lines} view={view} onView={setView} />
      <ColumnList columns={columns} view={view} onView={setView} />
      {props.output}
      {props.end}
    </div>
  )
}
