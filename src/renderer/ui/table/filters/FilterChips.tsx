import { Button, UnstyledButton } from '@mantine/core'
import { ClearIcon } from '../../icons'
import { useTexts } from '../../texts'
import styles from '../DataTable.module.css'
import type { Column } from '../types'
import { withFilter, type TableView } from '../view'
import { filtersInWords } from './filterText'

interface FilterChipsProps<Row> {
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  view: TableView
  onView: (view: TableView) => void
}

/** What the rows are narrowed by, in words, each to be taken off by a press. */
export function FilterChips<Row>({ columns, rows, view, onView }: FilterChipsProps<Row>) {
  const { t } = useTexts()
  const filtered = filtersInWords(t, columns, rows, view.filters)
  if (filtered.length === 0) return null
  return (
    <div className={styles['chips']}>
      {filtered.map(({ column, text }) => (
        <UnstyledButton
          key={column.id}
          className={styles['chip']}
          aria-label={t('table.filterRemove', { column: column.header })}
          onClick={() => onView(withFilter(view, column.id, null))}
        >
          <span className={styles['chipText']} title={text}>
            {t('table.filterIs', { column: column.header, value: text })}
          </span>
          <ClearIcon aria-hidden />
        </UnstyledButton>
      ))}
      <Button variant="subtle" onClick={() => onView({ ...view, filters: {} })}>
        {t('table.clearFilters')}
      </Button>
    </div>
  )
}
