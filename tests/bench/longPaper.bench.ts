import { join } from 'node:path'
import { generateNKeysBetween } from 'fractional-indexing'
import { newId } from '../../src/shared/model/base'
import { generateWorkspace } from '../../src/shared/workspace/generate'
import { serialiseWorkspace } from '../../src/shared/workspace/serialise'
import { test } from '../e2e/app'
import { isInstalled, output } from '../e2e/programs'
import { beginWithStarter, openWorkspace } from './desk'
import { exporterOf } from './papers'
import { median, report } from './report'

const rounds = 5
const paragraph =
  'Keskusteltiin hankkeen tilanteesta, **rahoituksesta** ja aikataulusta. Todettiin, että hakemus täydennetään ' +
  'ennen määräaikaa ja että kumppaneilta pyydetään sitoumukset. Sovittiin, että asiaan palataan seuraavassa ' +
  'kokouksessa, kun maakuntahallituksen kanta on tiedossa, ja että viestinnästä vastaa hankkeen päällikkö.'

test('minutes of some 200 pages', async ({ launch, folder }) => {
  const desk = await launch()
  await beginWithStarter(desk.page)
  const { id, text } = longMeeting()
  await openWorkspace(desk, text, join(folder, 'long.json'))
  const place = join(folder, 'papers')
  const exported = await exporterOf(desk, id, place, 'held')
  const html: number[] = []
  const docx: number[] = []
  const pdf: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    html.push(await exported('html'))
    docx.push(await exported('docx'))
    pdf.push(await exported('pdf'))
  }
  const info = isInstalled('pdfinfo') ? output('pdfinfo', [join(place, 'paper.pdf')]) : ''
  const note = `${/Pages:\s+(\d+)/.exec(info)?.[1] ?? 'unknown'} pages`
  const of = { against: 'the same as HTML', baseline: median(html), note }
  const goal = (limit: number) => ({ of: 'measured' as const, limit })
  report({ what: 'DOCX of long minutes', measured: median(docx), ...of, goal: goal(1000) })
  report({ what: 'PDF of long minutes', measured: median(pdf), ...of, goal: goal(4000) })
})

/** A held meeting of 100 items, each with some two pages of discussion. */
function longMeeting(): { id: string; text: string } {
  const workspace = generateWorkspace({ size: 400, seed: 'long', today: '2026-11-23' })
  const { records } = workspace
  const meeting = records.meeting.find(({ state }) => state === 'held')
  if (!meeting) throw new Error('the generator made no held meeting')
  const discussion = Array.from({ length: 17 }, () => paragraph).join('\n')
  const [model, ...own] = records.occurrence.filter(({ meetingId }) => meetingId === meeting.id)
  if (!model) throw new Error('the generator made a meeting without items')
  const models = [model, ...own]
  const keys = generateNKeysBetween(null, null, 100)
  records.occurrence = [
    ...records.occurrence.filter(({ meetingId }) => meetingId !== meeting.id),
    // Tasks refer to the items there are, so these stay and get company.
    ...keys.map((order, at) => ({
      ...(models[at] ?? { ...model, id: newId() }),
      ...{ parentId: null, section: false, order, number: String(at + 1) },
      visibility: 'all' as const,
      notes: { fi: discussion, en: discussion, sv: discussion },
    })),
  ]
  return { id: meeting.id, text: serialiseWorkspace(workspace) }
}
