import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { generateNKeysBetween } from 'fractional-indexing'
import { local, newId } from '../../src/shared/model/base'
import { exportFormats, type ExportFormat } from '../../src/shared/documents/export'
import { createRecord } from '../../src/shared/model/records'
import { generateWorkspace } from '../../src/shared/workspace/generate'
import { serialiseWorkspace } from '../../src/shared/workspace/serialise'
import { answerSaveDialog, expect, test } from '../e2e/app'
import { goToAddress } from '../e2e/desk'
import { isInstalled } from '../e2e/programs'
import { beginWithStarter, openWorkspace, t, timeClick } from './desk'
import { median, report } from './report'

const rounds = 5
const items = 100
const sentence =
  'Keksitty kirjaus: kokous keskusteli asian taustasta, rahoituksesta ja siitä, kuka vastaa jatkosta. '

test('minutes of two hundred pages', async ({ launch, folder }) => {
  test.setTimeout(600_000)
  const desk = await launch()
  const { app, page } = desk
  await beginWithStarter(page)
  const { text, id } = minutesWorkspace()
  await openWorkspace(desk, text, join(folder, 'minutes.json'))
  await goToAddress(page, `/meetings/agenda/${id}`)
  await page.getByRole('button', { name: t('agenda.builder.export'), exact: true }).click()
  const dialog = page.getByRole('dialog', { name: t('afterMeeting.paper.export') })
  const place = join(folder, 'papers')
  mkdirSync(place)

  async function exported(format: ExportFormat): Promise<number> {
    for (const one of exportFormats.filter((every) => every !== 'ics'))
      await dialog
        .getByRole('checkbox', { name: t(`papers.export.format.${one}`) })
        .setChecked(one === format)
    await answerSaveDialog(app, join(place, `minutes.${format}`))
    const go = dialog.getByRole('button', { name: t('papers.export.go'), exact: true })
    const time = await timeClick(go, '[role=dialog] [role=status]')
    await dialog.getByRole('button', { name: t('papers.export.again') }).click()
    return time
  }

  const measured: Record<'html' | 'docx' | 'pdf', number[]> = { html: [], docx: [], pdf: [] }
  for (let round = 0; round < rounds; round += 1)
    for (const format of ['html', 'docx', 'pdf'] as const)
      measured[format].push(await exported(format))
  const pages = pagesOf(join(place, 'minutes.pdf'))
  if (pages !== null) expect(pages).toBeGreaterThanOrEqual(200)
  for (const [format, limit] of [
    ['docx', 1000],
    ['pdf', 4000],
  ] as const)
    report({
      what: `Minutes of ${pages ?? 'about 200'} pages as ${format.toUpperCase()}`,
      measured: median(measured[format]),
      against: 'the same as HTML',
      baseline: median(measured.html),
      goal: { of: 'measured', limit },
      note: measured[format].map((time) => time.toFixed()).join(', '),
    })
})

/** Null where the program that counts them is missing. */
function pagesOf(pdf: string): number | null {
  if (!isInstalled('pdfinfo')) return null
  const told = execFileSync('pdfinfo', [pdf], { encoding: 'utf8' })
  return Number(/^Pages:\s+(\d+)/m.exec(told)?.[1])
}

/** A meeting that was held, of which everything said was written down. */
function minutesWorkspace() {
  const workspace = generateWorkspace({ size: 400, seed: 'minutes', today: '2026-11-23' })
  const meeting = createRecord('meeting', {
    ...{ type: 'team', title: local('Keksitty pitkä kokous'), state: 'held', document: 'minutes' },
    ...{ start: '2026-11-02T07:00:00.000Z', end: '2026-11-02T14:00:00.000Z' },
  })
  const keys = generateNKeysBetween(null, null, items)
  const notes = local(Array.from({ length: 13 }, () => sentence.repeat(5).trim()).join('\n\n'))
  workspace.records.meeting.push(meeting)
  workspace.records.occurrence.push(
    ...keys.map((order, at) =>
      createRecord('occurrence', {
        ...{ id: newId(), meetingId: meeting.id, order, number: String(at + 1), notes },
        title: local(`Keksitty asia ${at + 1}`),
      }),
    ),
  )
  return { text: serialiseWorkspace(workspace), id: meeting.id }
}
