import { ActionIcon, Menu, Tooltip } from '@mantine/core'
import { CopyIcon, CsvIcon, ExportIcon, PrintIcon, SpreadsheetIcon } from '../../icons'
import { useOffered } from '../../offered'
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
  const ways = [
    { id: 'xlsx', icon: SpreadsheetIcon, run: () => output.save('xlsx') },
    { id: 'csv', icon: CsvIcon, run: () => output.save('csv') },
    { id: 'copy', icon: CopyIcon, run: () => output.copy() },
    { id: 'print', icon: PrintIcon, run: output.print },
  ] as const
  useOffered(ways.map(({ id, run }) => ({ id, run, title: t(`table.output.${id}`) })))
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
        {ways.map(({ id, icon: Icon, run }) => (
          <Menu.Item key={id} leftSection={<Icon aria-hidden />} onClick={run}>
            {t(`table.output.${id}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
