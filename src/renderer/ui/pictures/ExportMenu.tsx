import { Button, Menu } from '@mantine/core'
import type { ReactElement } from 'react'
import type { CalendarFeed } from '@shared/documents/calendarFeed'
import type { AnswerOf } from '@shared/ipc/contract'
import type { PictureFormat } from '@shared/ipc/pictures'
import type { FailureCode } from '@shared/ipc/result'
import { CalendarIcon, ChevronDownIcon, CopyIcon, ExportIcon, PrintIcon } from '../icons'
import { notify } from '../notice/notices'
import { useTexts } from '../texts'
import { pngOf, svgOf } from './exportPicture'
import { printPictures } from './printPictures'

interface ExportMenuProps {
  /** Draws the picture with its title and legend. */
  sheet: () => ReactElement
  /** The same on as many sheets of paper as a long picture needs; one unless given. */
  pages?: (() => ReactElement[]) | undefined
  /** Where what is shown stands on days: the same as a calendar. */
  calendar?: (() => CalendarFeed) | undefined
  fileName: string
}

/** Saves the picture as SVG or PNG, copies it, or prints it. */
export function ExportMenu({ sheet, pages, calendar, fileName: suggestedName }: ExportMenuProps) {
  const texts = useTexts()
  const { t } = texts

  async function save(format: PictureFormat) {
    const answer = await window.kv.pictures.save(await fileOf(format))
    tellWritten(answer, 'pictures.saved')
  }

  async function fileOf(format: PictureFormat) {
    if (format === 'pdf') return { format, content: sheetsOfPaper(), suggestedName }
    const svg = svgOf(sheet(), texts)
    if (format === 'svg') return { format, content: svg, suggestedName }
    return { format, content: await pngOf(svg), suggestedName }
  }

  async function saveCalendar(feed: CalendarFeed) {
    const answer = await window.kv.calendar.save({ feed, name: suggestedName })
    tellWritten(answer, 'pictures.savedCalendar')
  }

  function tellWritten(
    answer: AnswerOf<'pictures.save'>,
    text: 'pictures.saved' | 'pictures.savedCalendar',
  ) {
    if (answer.ok) {
      const { name, token } = answer.value
      const run = async () => {
        await window.kv.files.open(token)
      }
      notify({ text: t(text, { name }), action: { label: t('common.open'), run } })
    } else if (answer.code !== 'cancelled') tell(answer.code)
  }

  function sheetsOfPaper() {
    const sheets = pages ? pages() : [sheet()]
    return sheets.map((one) => svgOf(one, texts))
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
        <Menu.Item leftSection={<ExportIcon aria-hidden />} onClick={() => run(save('pdf'))}>
          {t('pictures.exportPdf')}
        </Menu.Item>
        {calendar && (
          <Menu.Item
            leftSection={<CalendarIcon aria-hidden />}
            onClick={() => run(saveCalendar(calendar()))}
          >
            {t('pictures.exportIcs')}
          </Menu.Item>
        )}
        <Menu.Item leftSection={<CopyIcon aria-hidden />} onClick={() => run(copy())}>
          {t('pictures.copy')}
        </Menu.Item>
        <Menu.Item
          leftSection={<PrintIcon aria-hidden />}
          onClick={() => run(printPictures(sheetsOfPaper(), print))}
        >
          {t('pictures.print')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
