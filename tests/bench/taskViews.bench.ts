import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from '../e2e/app'
import { beginWithStarter, openWorkspace, t } from './desk'
import { type Going, longestFrame, rounds } from './frames'
import { report } from './report'
import { manyTasks, taskWorkspace } from './taskWorkspace'

/** Somebody who leafs through: a press about three times a second. */
const leafing = 20

test('calendar, timeline and workload of 2,000 tasks', async ({ launch, folder }) => {
  const desk = await launch()
  const { page } = desk
  await beginWithStarter(page)
  await openWorkspace(desk, taskWorkspace(), join(folder, 'tasks.json'))
  // As a person finds it: not the moment after two thousand records were taken in.
  await page.reload()
  await page.waitForTimeout(8_000)
  await goTo(page, 'task', '[role=row] + [role=row]')
  const table = await longestFrame(page, { what: 'main [role="grid"]', top: 120 })

  const measure = async (what: string, going: Going) =>
    report({
      what: `The longest frame while ${what} of ${manyTasks} tasks`,
      measured: await longestFrame(page, going),
      against: 'the longest frame while the table of the same tasks scrolls',
      baseline: table,
      goal: { of: 'measured', limit: 50 },
      note: `the median of ${rounds} times two seconds`,
    })
  const button = (name: string) => `main button[aria-label="${name}"]`

  await goTo(page, 'calendar', '[role=gridcell]')
  await measure('turning the months of a calendar', {
    what: button(t('taskViews.calendar.later.month')),
    pressEvery: leafing,
  })
  await page.getByText(t('taskViews.calendar.scales.week'), { exact: true }).click()
  await page.waitForTimeout(1_000)
  await measure('turning the weeks of a calendar', {
    what: button(t('taskViews.calendar.earlier.week')),
    pressEvery: leafing,
  })

  await goTo(page, 'timeline', 'main svg a')
  await measure('scrolling the timeline', {
    what: `main [role=group][aria-label="${t('taskTimeline.label')}"]`,
    top: 120,
  })
  expect(await page.locator('main svg a').count()).toBeLessThan(200)

  await goTo(page, 'workload', '[role=gridcell]')
  await measure('scrolling the workload', { what: 'main [role="grid"]', top: 120 })
  await measure('turning the weeks of the workload', {
    what: button(t('taskViews.workload.later')),
    pressEvery: leafing,
  })
})

/** Opens a view of the tasks, until what it shows is there and calm. */
async function goTo(page: Page, view: string, brings: string) {
  await page.evaluate((hash) => {
    location.hash = hash
  }, `/tasks/${view}`)
  await page.locator(brings).first().waitFor()
  await page.waitForTimeout(1_000)
}
