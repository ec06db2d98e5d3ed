import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { exportFormats, type ExportFormat } from '../../src/shared/documents/export'
import { answerOpenDialog, answerSaveDialog, type RunningApp } from '../e2e/app'
import { openBuilder, t, timeClick } from './desk'
import { median, report } from './report'

const rounds = 7

/** Exports of an agenda of 60 items by the dialog, from the click to the list of what was written. */
export async function measurePapers({ app, page }: RunningApp, meetingId: string, folder: string) {
  const place = join(folder, 'papers')
  mkdirSync(place)
  await answerOpenDialog(app, [place])
  await openBuilder(page, meetingId)
  await page.getByRole('button', { name: t('agenda.builder.export'), exact: true }).click()
  const dialog = page.getByRole('dialog', { name: t('papers.export.title') })

  async function exported(...formats: ExportFormat[]): Promise<number> {
    for (const format of exportFormats) {
      const label = t(`papers.export.format.${format}`)
      await dialog.getByRole('checkbox', { name: label }).setChecked(formats.includes(format))
    }
    const [only] = formats
    await answerSaveDialog(app, join(place, `paper.${only}`))
    const go = dialog.getByRole('button', { name: t('papers.export.go'), exact: true })
    const time = await timeClick(go, '[role=dialog] [role=status]')
    await dialog.getByRole('button', { name: t('papers.export.again') }).click()
    return time
  }

  const html: number[] = []
  const docxAndIcs: number[] = []
  const pdf: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    html.push(await exported('html'))
    docxAndIcs.push(await exported('docx', 'ics'))
    pdf.push(await exported('pdf'))
  }
  const against = 'the same as HTML'
  const first = (times: readonly number[]) => `the first time ${times[0]?.toFixed()} ms`
  report({
    what: 'DOCX and ICS of 60 items',
    measured: median(docxAndIcs),
    against,
    baseline: median(html),
    goal: { of: 'measured', limit: 300 },
    note: first(docxAndIcs),
  })
  report({
    what: 'PDF of 60 items',
    measured: median(pdf),
    against,
    baseline: median(html),
    goal: { of: 'measured', limit: 1500 },
    note: first(pdf),
  })
}
