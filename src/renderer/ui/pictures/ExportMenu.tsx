import { Button, Menu } from '@mantine/core'
import type { ReactElement } from 'react'
import type { PictureFormat } from '@shared/ipc/pictures'
import type { FailureCode } from '@shared/ipc/result'
import { ChevronDownIcon, CopyIcon, ExportIcon, PrintIcon } from '../icons'
import { notify } from '../notice/notices'
import { useTexts } from '../texts'
import { pngOf, svgOf } from './exportPicture'
import { printPictures } from './printPictures'

interface ExportMenuProps {
  /** Draws the picture with its title and legend. */
  sheet: () => ReactElement
  /** The same on as many sheets of paper as a long picture needs; one unless given. */
  pages?: (() => ReactElement[]) | undefined
  fileName: string
}

/** Saves the picture as SVG or PNG, copies it, or prints it. */
export function ExportMenu({ sheet, pages, fileName: suggestedName }: ExportMenuProps) {
  const texts = useTexts()
  const { t } = texts

  async function save(format: PictureFormat) {
    const svg = svgOf(sheet(), texts)
    const answer = await window.kv.pictures.save(
      format === 'svg'
        ? { format, content: svg, suggestedName }
        : { format, content: await pngOf(svg), suggestedName },
    )
    if (answer.ok) {
      const { name, token } = answer.value
      const run = async () => {
        await window.kv.files.open(token)
      }
      notify({ text: t('pictures.saved', { name }), action: { label: t('common.open'), run } })
    } else if (answer.code !== 'cancelled') tell(answer.code)
  }

  async function copy() {
    const answer = await window.kv.pictures.copy(await pngOf(svgOf(sheet(), texts)))
    if (answer.ok) notify({ text: t('pictures.copied') })
    else tell(answer.code)
  }

  async function print(isWide: boolean) {
    const answer = await window.kv.window.print({ isWide })
    if (!answer.ok && answer.code !== 'cancelled') tell(answer.code)
  }

  function printAll() {
    const sheets = pages ? pages() : [sheet()]
    return printPictures(
      sheets.map((one) => svgOf(one, texts)),
      print,
    )
  }

  function tell(code: FailureCode) {
    notify({ text: t(`main.failures.${code}`), tone: 'danger' })
  }

  /** What cannot be drawn is said, not lost. */
  function run(action: Promise<void>) {
    void action.catch(() => {
      tell('failed')
    })
  }

  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          variant="default"
          leftSection={<ExportIcon aria-hidden />}
          rightSection={<ChevronDownIcon aria-hidden />}
        >
          {t('pictures.export')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<ExportIcon aria-hidden />} onClick={() => run(save('svg'))}>
          {t('pictures.exportSvg')}
        </Menu.Item>
        <Menu.Item leftSection={<ExportIcon aria-hidden />} onClick={() => run(save('png'))}>
          {t('pictures.exportPng')}
        </Menu.Item>
        <Menu.Item leftSection={<CopyIcon aria-hidden />} onClick={() => run(copy())}>
          {t('pictures.copy')}
        </Menu.Item>
        <Menu.Item leftSection={<PrintIcon aria-hidden />} onClick={() => run(printAll())}>
          {t('pictures.print')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
