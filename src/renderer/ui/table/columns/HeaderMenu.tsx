import { Menu } from '@mantine/core'
import { type ReactElement } from 'react'
import {
  ArrowDownIcon,
  ArrowUpIcon,
  BackIcon,
  FilterIcon,
  ForwardIcon,
  GroupIcon,
  HiddenIcon,
  PinIcon,
  UnpinIcon,
  WidthIcon,
} from '../../icons'
import { useTexts } from '../../texts'
import type { Column } from '../types'
import { withGroup, type TableView } from '../view'
import { withPinned } from './columns'

/** What can be done with a column beside sorting it. */
export interface ColumnCommands {
  filter: () => void
  /** By one place to the left (-1) or right (1). */
  move: (by: -1 | 1) => void
  /** Wider (1) or narrower (-1). */
  resize: (by: -1 | 1) => void
  fit: () => void
}

interface HeaderMenuProps<Row> {
  column: Column<Row>
  /** Among the columns shown, from 0. */
  place: number
  all: number
  view: TableView
  onView: (view: TableView) => void
  commands: ColumnCommands
  opened: boolean
  onChange: (opened: boolean) => void
  children: ReactElement
}

/** Everything a column can be asked for, in words: the way of those who do not drag. */
export function HeaderMenu<Row>(props: HeaderMenuProps<Row>) {
  const { column, place, all, view, onView, commands, opened, onChange, children } = props
  const { t } = useTexts()
  const { id } = column
  const isGrouped = view.groups.includes(id)
  const isPinned = view.pinned.includes(id)
  const sort = (descending: boolean) => onView({ ...view, sort: [{ id, descending }] })
  const PinMark = isPinned ? UnpinIcon : PinIcon

  return (
    <Menu opened={opened} onChange={onChange} position="bottom-end">
      <Menu.Target>{children}</Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<ArrowUpIcon aria-hidden />} onClick={() => sort(false)}>
          {t('table.column.sortUp')}
        </Menu.Item>
        <Menu.Item leftSection={<ArrowDownIcon aria-hidden />} onClick={() => sort(true)}>
          {t('table.column.sortDown')}
        </Menu.Item>
        <Menu.Item leftSection={<FilterIcon aria-hidden />} onClick={commands.filter}>
          {t('table.column.filter')}
        </Menu.Item>
        <Menu.Item
          leftSection={<GroupIcon aria-hidden />}
          onClick={() => onView(withGroup(view, id))}
        >
          {isGrouped ? t('table.column.ungroup') : t('table.column.group')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item
          leftSection={<PinMark aria-hidden />}
          onClick={() => onView(withPinned(view, id))}
        >
          {isPinned ? t('table.column.unpin') : t('table.column.pin')}
        </Menu.Item>
        <Menu.Item
          leftSection={<BackIcon aria-hidden />}
          disabled={place === 0}
          onClick={() => commands.move(-1)}
        >
          {t('table.column.moveLeft')}
        </Menu.Item>
        <Menu.Item
          leftSection={<ForwardIcon aria-hidden />}
          disabled={place === all - 1}
          onClick={() => commands.move(1)}
        >
          {t('table.column.moveRight')}
        </Menu.Item>
        <Menu.Item leftSection={<WidthIcon aria-hidden />} onClick={commands.fit}>
          {t('table.column.fit')}
        </Menu.Item>
        <Menu.Item
          leftSection={<HiddenIcon aria-hidden />}
          disabled={all === 1}
          onClick={() => onView({ ...view, columns: { ...view.columns, [id]: false } })}
        >
          {t('table.column.hide')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
