import { TextInput } from '@mantine/core'
import { type ReactNode } from 'react'
import { SearchIcon } from '../icons'
import { useTexts } from '../texts'
import { ColumnMenu } from './ColumnMenu'
import styles from './DataTable.module.css'
import type { Column } from './types'
import type { TableView, TableViews } from './view'
import { ViewMenu } from './ViewMenu'

interface TableToolbarProps<Row> {
  columns: readonly Column<Row>[]
  views: TableViews
  onViews: (views: TableViews) => void
  defaultView: TableView
  shown: number
  all: number
  start: ReactNode
  end: ReactNode
}

/** Search, own quick filters, how many rows are shown, views and columns. */
export function TableToolbar<Row>(props: TableToolbarProps<Row>) {
  const { columns, views, onViews, defaultView, shown, all, start, end } = props
  const { t } = useTexts()
  const view = views.current
  const setView = (current: TableView) => onViews({ ...views, current })
  return (
    <div className={styles['toolbar']}>
      <TextInput
        type="search"
        className={styles['search']}
        aria-label={t('table.search')}
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
      {start}
      <span className={styles['space']} />
      <output className={styles['count']} aria-label={t('table.countLong', { shown, all })}>
        {t('table.count', { shown, all })}
      </output>
      <ViewMenu views={views} onViews={onViews} defaultView={defaultView} />
      <ColumnMenu columns={columns} view={view} onView={setView} />
      {end}
    </div>
  )
}
