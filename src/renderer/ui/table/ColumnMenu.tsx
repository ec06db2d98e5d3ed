import { Checkbox, Popover, Tooltip, ActionIcon } from '@mantine/core'
import { ColumnsIcon } from '../icons'
import { useTexts } from '../texts'
import styles from './Filters.module.css'
import type { Column } from './types'
import { isShown, shownColumns } from './columns'
import type { TableView } from './view'

interface ColumnMenuProps<Row> {
  columns: readonly Column<Row>[]
  view: TableView
  onView: (view: TableView) => void
}

/** Which columns are shown; the last one cannot be hidden. */
export function ColumnMenu<Row>({ columns, view, onView }: ColumnMenuProps<Row>) {
  const { t } = useTexts()
  const isLast = shownColumns(columns, view).length === 1
  return (
    <Popover position="bottom-end" trapFocus returnFocus>
      <Popover.Target>
        <Tooltip label={t('table.columns')}>
          <ActionIcon aria-label={t('table.columns')}>
            <ColumnsIcon aria-hidden />
          </ActionIcon>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('table.columns')}>
        <div className={styles['choices']}>
          {columns.map((column) => {
            const shown = isShown(column, view)
            return (
              <Checkbox
                key={column.id}
                label={column.header}
                checked={shown}
                disabled={shown && isLast}
                onChange={() =>
                  onView({ ...view, columns: { ...view.columns, [column.id]: !shown } })
                }
              />
            )
          })}
        </div>
      </Popover.Dropdown>
    </Popover>
  )
}
