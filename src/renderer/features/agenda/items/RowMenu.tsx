import { Menu } from '@mantine/core'
import {
  AddIcon,
  ArrowDownIcon,
  ArrowUpIcon,
  BackIcon,
  ForwardIcon,
  RemoveIcon,
  SubItemIcon,
} from '@renderer/ui/icons'
import { KeyHint } from '@renderer/ui/KeyHint'
import { MoreMenu } from '@renderer/ui/MoreMenu'
import { useTexts } from '@renderer/ui/texts'
import type { Step } from '../outline/move'
import type { AgendaRow } from '../outline/rows'
import styles from './ItemRow.module.css'
import { useListCommands } from './listCommands'

const moves: readonly {
  step: Step
  icon: typeof ArrowUpIcon
  text: 'moveUp' | 'moveDown' | 'moveIn' | 'moveOut'
  keys: string
}[] = [
  { step: 'up', icon: ArrowUpIcon, text: 'moveUp', keys: 'Alt + ↑' },
  { step: 'down', icon: ArrowDownIcon, text: 'moveDown', keys: 'Alt + ↓' },
  { step: 'in', icon: ForwardIcon, text: 'moveIn', keys: 'Alt + →' },
  { step: 'out', icon: BackIcon, text: 'moveOut', keys: 'Alt + ←' },
]

/** What can be done to an item, each with its key. */
export function RowMenu({ row, title }: { row: AgendaRow; title: string }) {
  const { t } = useTexts()
  const commands = useListCommands()
  const { id, parentId, section } = row.occurrence
  const isChild = row.depth === 1
  return (
    <MoreMenu label={t('agenda.item.more', { title })} className={styles['more']} width={250}>
      <Menu.Item
        leftSection={<AddIcon aria-hidden />}
        rightSection={<KeyHint keys="Enter" />}
        onClick={() => {
          commands.write({ parentId: isChild ? parentId : null, afterIds: [id] })
        }}
      >
        {t('agenda.item.addAfter')}
      </Menu.Item>
      {!isChild && (
        <Menu.Item
          leftSection={<SubItemIcon aria-hidden />}
          onClick={() => {
            commands.write({ parentId: id, afterIds: [] })
          }}
        >
          {t('agenda.item.addSub')}
        </Menu.Item>
      )}
      <Menu.Divider />
      {moves
        .filter(({ step }) => (step === 'out' ? isChild : step !== 'in' || (!isChild && !section)))
        .map(({ step, icon: Icon, text, keys }) => (
          <Menu.Item
            key={step}
            leftSection={<Icon aria-hidden />}
            rightSection={<KeyHint keys={keys} />}
            onClick={() => {
              commands.step(id, step)
            }}
          >
            {t(`agenda.item.${text}`)}
          </Menu.Item>
        ))}
      <Menu.Divider />
      <Menu.Item
        color="red"
        leftSection={<RemoveIcon aria-hidden />}
        onClick={() => {
          commands.remove(row)
        }}
      >
        {t('agenda.item.remove')}
      </Menu.Item>
    </MoreMenu>
  )
}
