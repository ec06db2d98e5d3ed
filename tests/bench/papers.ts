import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { exportFormats, type ExportFormat } from '../../src/shared/documents/export'
import { answerOpenDialog, answerSaveDialog, type RunningApp } from '../e2e/app'
import { openBuilder, t, timeClick } from './desk'
import { median, report } from './report'

const rounds = 7

/** Opens the dialog of a meeting's paper; gives what measures an export, from the click to the list of what was written. */
export async function exporterOf(
  { app, page }: RunningApp,
  meetingId: string,
  place: string,
  kind: 'agenda' | 'held',
) {
  const offered = exportFormats.filter((format) => kind === 'agenda' || format !== 'ics')
  mkdirSync(place)
  await answerOpenDialog(app, [place])
  await openBuilder(page, meetingId)
  await page.getByRole('button', { name: t('agenda.builder.export'), exact: true }).click()
  const title = kind === 'agenda' ? 'papers.export.title' : 'afterMeeting.paper.export'
  const dialog = page.getByRole('dialog', { name: t(title) })

  return async function exported(...formats: ExportFormat[]): Promise<number> {
    for (const format of offered) {
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
}

/** Exports of an agenda of 60 items. */
export async function measurePapers(desk: RunningApp, meetingId: string, folder: string) {
  const exported = await exporterOf(desk, meetingId, join(folder, 'papers'), 'agenda')

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
