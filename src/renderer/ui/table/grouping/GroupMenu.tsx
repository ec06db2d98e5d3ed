import { ActionIcon, Menu, Tooltip } from '@mantine/core'
import { GroupIcon } from '../../icons'
import { useTexts } from '../../texts'
import type { Column } from '../types'
import { withGroup, type TableView } from '../view'
import type { Line } from './lines'

interface GroupMenuProps<Row> {
  columns: readonly Column<Row>[]
  lines: readonly Line<Row>[]
  view: TableView
  onView: (view: TableView) => void
}

/** What the rows are grouped by; a second choice groups inside the first. */
export function GroupMenu<Row>({ columns, lines, view, onView }: GroupMenuProps<Row>) {
  const { t } = useTexts()
  const label = t('table.group.by')
  const isGrouped = view.groups.length > 0
  const outer = lines.flatMap((line) => (line.kind === 'group' && line.depth === 0 ? line.id : []))
  return (
    <Menu position="bottom-end" closeOnItemClick={false}>
      <Menu.Target>
        <Tooltip label={label}>
          <ActionIcon aria-label={label} {...(isGrouped && { variant: 'light', color: 'spruce' })}>
            <GroupIcon aria-hidden />
          </ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{label}</Menu.Label>
        {columns.map((column) => (
          <Menu.CheckboxItem
            key={column.id}
            checked={view.groups.includes(column.id)}
            onChange={() => onView(withGroup(view, column.id))}
          >
            {column.header}
          </Menu.CheckboxItem>
        ))}
        {isGrouped && (
          <>
            <Menu.Divider />
            <Menu.Item closeMenuOnClick onClick={() => onView({ ...view, folded: outer })}>
              {t('table.group.foldAll')}
            </Menu.Item>
            <Menu.Item closeMenuOnClick onClick={() => onView({ ...view, folded: [] })}>
              {t('table.group.openAll')}
            </Menu.Item>
            <Menu.Item closeMenuOnClick onClick={() => onView({ ...view, groups: [], folded: [] })}>
              {t('table.group.none')}
            </Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
