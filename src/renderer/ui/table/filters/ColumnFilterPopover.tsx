import { Button, Popover } from '@mantine/core'
import { type ReactElement } from 'react'
import { useTexts } from '../../texts'
import type { Column } from '../types'
import type { ColumnFilter } from '../view'
import { EmptyFilter } from './EmptyFilter'
import { FilterFields } from './FilterFields'
import styles from './Filters.module.css'

interface ColumnFilterPopoverProps<Row> {
  column: Column<Row>
  /** Every row, for what there is to pick from. */
  rows: readonly Row[]
  ownId: string | null
  filter: ColumnFilter | null
  opened: boolean
  onClose: () => void
  onFilter: (filter: ColumnFilter | null) => void
  children: ReactElement
}

/** The filter of one column, beside its title; takes effect while it is written. */
export function ColumnFilterPopover<Row>(props: ColumnFilterPopoverProps<Row>) {
  const { column, rows, ownId, filter, opened, onClose, onFilter, children } = props
  const { t } = useTexts()
  return (
    <Popover
      opened={opened}
      onChange={(open) => !open && onClose()}
      position="bottom-start"
      trapFocus
      returnFocus
      withRoles={false}
    >
      <Popover.Target>{children}</Popover.Target>
      <Popover.Dropdown
        role="dialog"
        aria-label={t('table.filter', { column: column.header })}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && event.target instanceof HTMLInputElement) onClose()
          event.stopPropagation()
        }}
      >
        <FilterFields
          // What was typed in the fields goes when emptiness is asked for instead.
          key={filter?.kind === 'empty' ? 'empty' : 'fields'}
          column={column}
          rows={rows}
          ownId={ownId}
          filter={filter}
          onFilter={onFilter}
        />
        <EmptyFilter filter={filter} onFilter={onFilter} />
        {filter && (
          <Button
            className={styles['clear']}
            variant="subtle"
            onClick={() => {
              onFilter(null)
              onClose()
            }}
          >
            {t('table.filterClear')}
          </Button>
        )}
      </Popover.Dropdown>
    </Popover>
  )
}
