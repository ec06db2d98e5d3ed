import type { Page } from '@playwright/test'
import { openBuilder, t, timeClick } from './desk'
import { readAll } from './reading'
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
    baseline.push(await page.evaluate(readAll, ['task']))
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
