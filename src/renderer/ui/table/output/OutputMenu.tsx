import { ActionIcon, Menu, Tooltip } from '@mantine/core'
import { CopyIcon, CsvIcon, ExportIcon, PrintIcon, SpreadsheetIcon } from '../../icons'
import { useTexts } from '../../texts'
import type { SheetFormat } from '@shared/documents/sheet'

interface OutputWays {
  save: (format: SheetFormat) => void
  copy: () => void
  print: () => void
}

/** What is seen, taken out of the window. */
export function OutputMenu({ output }: { output: OutputWays }) {
  const { t } = useTexts()
  const label = t('table.output.menu')
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Tooltip label={label}>
          <ActionIcon aria-label={label}>
            <ExportIcon aria-hidden />
          </ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<SpreadsheetIcon aria-hidden />}
          onClick={() => output.save('xlsx')}
        >
          {t('table.output.xlsx')}
        </Menu.Item>
        <Menu.Item leftSection={<CsvIcon aria-hidden />} onClick={() => output.save('csv')}>
          {t('table.output.csv')}
        </Menu.Item>
        <Menu.Item leftSection={<CopyIcon aria-hidden />} onClick={() => output.copy()}>
          {t('table.output.copy')}
        </Menu.Item>
        <Menu.Item leftSection={<PrintIcon aria-hidden />} onClick={output.print}>
          {t('table.output.print')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
