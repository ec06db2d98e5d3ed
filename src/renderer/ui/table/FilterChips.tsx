import { Button, UnstyledButton } from '@mantine/core'
import { formatDay } from '@shared/texts/format'
import type { Texts } from '@shared/texts/texts'
import { ClearIcon } from '../icons'
import { useTexts } from '../texts'
import styles from './DataTable.module.css'
import type { Column } from './types'
import { withFilter, type ColumnFilter, type TableView } from './view'

interface FilterChipsProps<Row> {
  columns: readonly Column<Row>[]
  view: TableView
  onView: (view: TableView) => void
}

/** What the rows are narrowed by, in words, each to be taken off by a press. */
export function FilterChips<Row>({ columns, view, onView }: FilterChipsProps<Row>) {
  const { t } = useTexts()
  const filtered = columns.flatMap((column) => {
    const filter = view.filters[column.id]
    return filter ? [{ column, text: filterText(t, column, filter) }] : []
  })
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

function filterText<Row>(t: Texts, column: Column<Row>, filter: ColumnFilter): string {
  switch (filter.kind) {
    case 'text':
      return filter.contains
    case 'choice':
      return filter.values.map((value) => choiceLabel(t, column, value)).join(', ')
    case 'date':
      return t('table.range', { from: dayText(filter.from), to: dayText(filter.to) })
    case 'number':
      return t('table.range', { from: filter.from ?? '', to: filter.to ?? '' })
  }
}

function choiceLabel<Row>(t: Texts, column: Column<Row>, value: string): string {
  if (value === '') return t('table.filterEmpty')
  const choices = column.kind === 'choice' ? column.choices : []
  return choices.find((choice) => choice.value === value)?.label ?? value
}

function dayText(day: string | null): string {
  return day ? formatDay(day) : ''
}
