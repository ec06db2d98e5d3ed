import { Button, Popover } from '@mantine/core'
import { type ReactElement } from 'react'
import { useTexts } from '../texts'
import { ChoiceFilter } from './ChoiceFilter'
import { RangeFilter } from './RangeFilter'
import styles from './Filters.module.css'
import { TextFilter } from './TextFilter'
import type { Column } from './types'
import type { ColumnFilter } from './view'

interface ColumnFilterPopoverProps<Row> {
  column: Column<Row>
  filter: ColumnFilter | null
  opened: boolean
  onClose: () => void
  onFilter: (filter: ColumnFilter | null) => void
  children: ReactElement
}

/** The filter of one column, beside its title; takes effect while it is written. */
export function ColumnFilterPopover<Row>(props: ColumnFilterPopoverProps<Row>) {
  const { column, filter, opened, onClose, onFilter, children } = props
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
        <FilterFields column={column} filter={filter} onFilter={onFilter} />
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

interface FilterFieldsProps<Row> {
  column: Column<Row>
  filter: ColumnFilter | null
  onFilter: (filter: ColumnFilter | null) => void
}

function FilterFields<Row>({ column, filter, onFilter }: FilterFieldsProps<Row>) {
  switch (column.kind) {
    case 'text':
      return (
        <TextFilter value={filter?.kind === 'text' ? filter.contains : ''} onFilter={onFilter} />
      )
    case 'choice':
      return (
        <ChoiceFilter
          choices={column.choices}
          values={filter?.kind === 'choice' ? filter.values : []}
          onFilter={onFilter}
        />
      )
    case 'date':
    case 'number':
      return (
        <RangeFilter
          kind={column.kind}
          filter={filter?.kind === column.kind ? filter : null}
          onFilter={onFilter}
        />
      )
  }
}
