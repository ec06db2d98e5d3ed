import type { Page } from '@playwright/test'
import { openBuilder, t, timeClick } from './desk'
import { median, report } from './report'

const rounds = 7

/** "Propose an agenda": from opening the pane beside an empty draft to its cards, each time in a fresh page. */
export async function measureProposals(page: Page, meetingId: string) {
  const measured: number[] = []
  const baseline: number[] = []
  await openBuilder(page, meetingId)
  await page.getByRole('button', { name: t('agenda.builder.sideHide') }).click()
  const cards = '[role=tabpanel] li'
  for (let round = 0; round < rounds; round += 1) {
    await page.reload()
    await openBuilder(page, meetingId)
    await page.waitForTimeout(500)
    baseline.push(await page.evaluate(readAllTasks))
    const show = page.getByRole('button', { name: t('agenda.builder.sideShow') })
    measured.push(await timeClick(show, cards))
    await page.getByRole('button', { name: t('agenda.builder.sideHide') }).click()
  }
  await page.getByRole('button', { name: t('agenda.builder.sideShow') }).click()
  await page.locator(cards).first().waitFor()
  const shown = await page.locator(cards).count()
  report({
    what: 'Propose an agenda, 20,000 tasks stored',
    measured: median(measured),
    against: 'reading these tasks whole',
    baseline: median(baseline),
    goal: { of: 'measured', limit: 100 },
    note: `${shown} cards painted`,
  })
}

/** Milliseconds the browser needs to read all tasks, with nothing of ours between. */
function readAllTasks(): Promise<number> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('kv-desk')
    opening.onerror = () => {
      reject(new Error('the database does not open'))
    }
    opening.onsuccess = () => {
      const database = opening.result
      const start = performance.now()
      const reading = database.transaction('task').objectStore('task').getAll()
      reading.onsuccess = () => {
        resolve(performance.now() - start)
        database.close()
      }
    }
  })
}
