import { join } from 'node:path'
import { expect, test } from '../e2e/app'
import { beginWithStarter, openWorkspace } from './desk'
import { measurePapers } from './papers'
import { measureProposals } from './proposals'
import { measureTyping } from './typing'
import { benchWorkspace } from './workspace'

/** The day on which `launch` starts the page's clock. */
const today = '2026-11-23'

test('a workspace of many years', async ({ launch, folder }) => {
  const { meetings, text } = benchWorkspace(today)
  const desk = await launch()
  await beginWithStarter(desk.page)
  await openWorkspace(desk, text, join(folder, 'bench.json'))
  // One that cannot be measured does not keep the others from it.
  const measures = [
    () => measurePapers(desk, meetings.sixty, folder),
    () => measureProposals(desk.page, meetings.empty),
    () => measureTyping(desk.page, meetings.hundred, folder),
  ]
  for (const measure of measures) {
    await measure().catch((error: unknown) => {
      expect.soft(error).toBeUndefined()
    })
    await desk.page.reload()
  }
})
