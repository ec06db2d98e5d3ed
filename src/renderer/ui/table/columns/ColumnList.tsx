import { ActionIcon, Button, Checkbox, Popover, Tooltip } from '@mantine/core'
import { ColumnsIcon } from '../../icons'
import { useTexts } from '../../texts'
import styles from '../filters/Filters.module.css'
import type { Column } from '../types'
import type { TableView } from '../view'
import { areColumnsChanged, inOrder, isShown, visibility, withColumnsReset } from './columns'

interface ColumnListProps<Row> {
  columns: readonly Column<Row>[]
  view: TableView
  onView: (view: TableView) => void
}

/** Which columns are shown; the last one cannot be hidden. Leads back to how the columns were at first. */
export function ColumnList<Row>({ columns, view, onView }: ColumnListProps<Row>) {
  const { t } = useTexts()
  const isLast = Object.values(visibility(columns, view.columns)).filter(Boolean).length === 1
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
          {inOrder(columns, view).map((column) => {
            const shown = isShown(column, view.columns)
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
        {areColumnsChanged(view) && (
          <Button
            className={styles['reset']}
            variant="subtle"
            onClick={() => onView(withColumnsReset(view))}
          >
            {t('table.column.reset')}
          </Button>
        )}
      </Popover.Dropdown>
    </Popover>
  )
}
