import { join } from 'node:path'
import { expect, test } from '../e2e/app'
import { beginWithStarter, openWorkspace, t } from './desk'
import { longestFrame, rounds } from './frames'
import { report } from './report'
import { manyTasks, taskWorkspace } from './taskWorkspace'

const ways = {
  down: { what: 'main section > div:has(> ol)', top: 120 },
  across: { what: 'main [aria-describedby="board-keys"]', left: 40 },
}

test('a board of 2,000 cards', async ({ launch, folder }) => {
  const desk = await launch()
  const { page } = desk
  await beginWithStarter(page)
  await openWorkspace(desk, taskWorkspace(), join(folder, 'board.json'))
  // As a person finds it: not the moment after two thousand records were taken in.
  await page.reload()
  await page.waitForTimeout(8_000)
  await page.evaluate(() => {
    location.hash = '/tasks/task'
  })
  await page.getByRole('row').nth(1).waitFor()
  await page.waitForTimeout(1_000)
  const table = await longestFrame(page, { what: 'main [role="grid"]', top: 120 })
  for (const by of ['status', 'assignee'] as const) {
    await page.evaluate(() => {
      location.hash = '/tasks/board'
    })
    await page
      .getByText(t(`taskBoard.by.${by}`), { exact: true })
      .first()
      .click()
    await page.locator('[data-card]').first().waitFor()
    await page.waitForTimeout(1_000)
    const asked = by === 'status' ? (['down'] as const) : (['down', 'across'] as const)
    for (const way of asked) {
      report({
        what: `The longest frame while ${manyTasks} cards by ${by} scroll ${way}`,
        measured: await longestFrame(page, ways[way]),
        against: 'the longest frame while the table of the same tasks scrolls',
        baseline: table,
        goal: { of: 'measured', limit: 50 },
        note: `the median of ${rounds} times two seconds`,
      })
    }
  }
  expect(await page.locator('[data-card]').count()).toBeLessThan(200)
})
