import { UnstyledButton } from '@mantine/core'
import { useRef, useState, type KeyboardEvent } from 'react'
import { ArrowDownIcon, ArrowUpIcon, FilterIcon, FilterOnIcon } from '../icons'
import { useTexts } from '../texts'
import { ColumnFilterPopover } from './ColumnFilterPopover'
import styles from './Grid.module.css'
import type { Column } from './types'
import { withFilter, withSort, type TableView } from './view'

interface HeaderCellProps<Row> {
  column: Column<Row>
  index: number
  view: TableView
  onView: (view: TableView) => void
  focusable: boolean
  onFocus: () => void
}

/** A column's title: sorts by click or Enter (Shift adds), filters by the mark or Alt + down arrow. */
export function HeaderCell<Row>(props: HeaderCellProps<Row>) {
  const { column, index, view, onView, focusable, onFocus } = props
  const { t } = useTexts()
  const [filtering, setFiltering] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const place = view.sort.findIndex((sort) => sort.id === column.id)
  const sort = view.sort[place]
  const filter = view.filters[column.id] ?? null
  const SortIcon = sort?.descending ? ArrowDownIcon : ArrowUpIcon
  const FilterMark = filter ? FilterOnIcon : FilterIcon

  function onKeyDown(event: KeyboardEvent) {
    if (!event.altKey || event.key !== 'ArrowDown') return
    event.preventDefault()
    setFiltering(true)
  }

  return (
    <div
      role="columnheader"
      aria-colindex={index + 1}
      aria-sort={sort ? (sort.descending ? 'descending' : 'ascending') : 'none'}
      className={styles['headerCell']}
      data-kind={column.kind}
      onKeyDown={onKeyDown}
    >
      <UnstyledButton
        ref={button}
        className={styles['sortButton']}
        data-cell={`-1:${index}`}
        tabIndex={focusable ? 0 : -1}
        title={column.header}
        onFocus={onFocus}
        onClick={(event) => onView(withSort(view, column.id, event.shiftKey))}
      >
        <span className={styles['headerText']}>{column.header}</span>
        {sort && <SortIcon aria-hidden className={styles['sortMark']} />}
        {sort && view.sort.length > 1 && <span className={styles['sortPlace']}>{place + 1}</span>}
      </UnstyledButton>
      <ColumnFilterPopover
        column={column}
        filter={filter}
        opened={filtering}
        onClose={() => {
          setFiltering(false)
          button.current?.focus()
        }}
        onFilter={(next) => onView(withFilter(view, column.id, next))}
      >
        <UnstyledButton
          className={styles['filterButton']}
          data-on={filter !== null || undefined}
          tabIndex={focusable ? 0 : -1}
          aria-label={t('table.filter', { column: column.header })}
          aria-haspopup="dialog"
          aria-expanded={filtering}
          aria-pressed={filter !== null}
          title={t('table.filterKeys')}
          onClick={() => setFiltering(!filtering)}
        >
          <FilterMark aria-hidden />
        </UnstyledButton>
      </ColumnFilterPopover>
    </div>
  )
}
