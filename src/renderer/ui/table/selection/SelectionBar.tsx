import { type ReactNode, useLayoutEffect } from 'react'
import { ActionIcon, Button, Menu, Tooltip } from '@mantine/core'
import {
  ClearIcon,
  CopyIcon,
  CsvIcon,
  EditIcon,
  ExportIcon,
  RemoveIcon,
  SpreadsheetIcon,
} from '../../icons'
import { markPage } from '../../markPage'
import { useTexts } from '../../texts'
import type { SheetFormat } from '@shared/documents/sheet'
import styles from './SelectionBar.module.css'

interface SelectionBarProps {
  count: number
  /** What the table's own screen does with them. */
  action?: { label: string; icon: ReactNode; run: () => void } | undefined
  /** Null where rows cannot be changed. */
  change: { onChange: () => void; onRemove: () => void } | null
  /** Null where nothing goes out. */
  output: { onCopy: () => void; onSave: (format: SheetFormat) => void } | null
  onClear: () => void
}

/** At the foot of the table: how many rows are picked and what can be done with them all. */
export function SelectionBar({ count, action, change, output, onClear }: SelectionBarProps) {
  const { t } = useTexts()
  useLayoutEffect(() => markPage('selecting'), [])
  return (
    <div className={styles['bar']} role="toolbar" aria-label={t('table.select.bar')}>
      <span className={styles['count']} role="status">
        {t('table.select.count', { count })}
      </span>
      {action && (
        <Button variant="default" leftSection={action.icon} onClick={action.run}>
          {action.label}
        </Button>
      )}
      {change && (
        <Button variant="default" leftSection={<EditIcon aria-hidden />} onClick={change.onChange}>
          {t('table.select.change')}
        </Button>
      )}
      {output && (
        <>
          <Button variant="subtle" leftSection={<CopyIcon aria-hidden />} onClick={output.onCopy}>
            {t('common.copy')}
          </Button>
          <Menu position="top-start">
            <Menu.Target>
              <Button variant="subtle" leftSection={<ExportIcon aria-hidden />}>
                {t('table.select.save')}
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item
                leftSection={<SpreadsheetIcon aria-hidden />}
                onClick={() => output.onSave('xlsx')}
              >
                {t('table.output.xlsx')}
              </Menu.Item>
              <Menu.Item leftSection={<CsvIcon aria-hidden />} onClick={() => output.onSave('csv')}>
                {t('table.output.csv')}
              </Menu.Item>
            </Menu.Dropdown>
          </Menu>
        </>
      )}
      {change && (
        <Button
          variant="subtle"
          color="red"
          leftSection={<RemoveIcon aria-hidden />}
          onClick={change.onRemove}
        >
          {t('common.remove')}
        </Button>
      )}
      <span className={styles['space']} />
      <Tooltip label={t('table.select.none')}>
        <ActionIcon aria-label={t('table.select.none')} onClick={onClear}>
          <ClearIcon aria-hidden />
        </ActionIcon>
      </Tooltip>
    </div>
  )
}
