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
import type { HeaderActions } from './types'

interface HeaderMenuProps {
  id: string
  /** Among the columns shown, from 0. */
  place: number
  all: number
  isGrouped: boolean
  isPinned: boolean
  actions: HeaderActions
  onFilter: () => void
  opened: boolean
  onChange: (opened: boolean) => void
  children: ReactElement
}

/** Everything a column can be asked for, in words: the way of those who do not drag. */
export function HeaderMenu(props: HeaderMenuProps) {
  const { id, place, all, isGrouped, isPinned, actions, opened, onChange, children } = props
  const { t } = useTexts()
  const PinMark = isPinned ? UnpinIcon : PinIcon
  return (
    <Menu opened={opened} onChange={onChange} position="bottom-end">
      <Menu.Target>{children}</Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<ArrowUpIcon aria-hidden />}
          onClick={() => actions.sortBy(id, false)}
        >
          {t('table.column.sortUp')}
        </Menu.Item>
        <Menu.Item
          leftSection={<ArrowDownIcon aria-hidden />}
          onClick={() => actions.sortBy(id, true)}
        >
          {t('table.column.sortDown')}
        </Menu.Item>
        <Menu.Item leftSection={<FilterIcon aria-hidden />} onClick={props.onFilter}>
          {t('table.column.filter')}
        </Menu.Item>
        <Menu.Item leftSection={<GroupIcon aria-hidden />} onClick={() => actions.group(id)}>
          {isGrouped ? t('table.column.ungroup') : t('table.column.group')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={<PinMark aria-hidden />} onClick={() => actions.pin(id)}>
          {isPinned ? t('table.column.unpin') : t('table.column.pin')}
        </Menu.Item>
        <Menu.Item
          leftSection={<BackIcon aria-hidden />}
          disabled={place === 0}
          onClick={() => actions.move(id, place - 1)}
        >
          {t('table.column.moveLeft')}
        </Menu.Item>
        <Menu.Item
          leftSection={<ForwardIcon aria-hidden />}
          disabled={place === all - 1}
          onClick={() => actions.move(id, place + 1)}
        >
          {t('table.column.moveRight')}
        </Menu.Item>
        <Menu.Item leftSection={<WidthIcon aria-hidden />} onClick={() => actions.fit(place)}>
          {t('table.column.fit')}
        </Menu.Item>
        <Menu.Item
          leftSection={<HiddenIcon aria-hidden />}
          disabled={all === 1}
          onClick={() => actions.hide(id)}
        >
          {t('table.column.hide')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
