import { join } from 'node:path'
import { local } from '../../src/shared/model/base'
import { createRecord } from '../../src/shared/model/records'
import { plusDays } from '../../src/shared/rules/time'
import { generateWorkspace } from '../../src/shared/workspace/generate'
import { serialiseWorkspace } from '../../src/shared/workspace/serialise'
import { expect, test } from '../e2e/app'
import { beginWithStarter, openWorkspace, t, timeClick } from './desk'
import { readAll } from './reading'
import { median, report } from './report'

const rounds = 7
const many = 500

test('the year clock', async ({ launch, folder }) => {
  const desk = await launch()
  const { page } = desk
  await beginWithStarter(page)
  await openWorkspace(desk, yearWorkspace(), join(folder, 'year.json'))
  const measured: number[] = []
  const baseline: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    await page.evaluate(() => {
      location.hash = '/meetings/template'
    })
    await page.reload()
    await page.getByRole('row').nth(1).waitFor()
    await page.waitForTimeout(500)
    baseline.push(await page.evaluate(readAll, ['event', 'meeting', 'call']))
    const tab = page.getByRole('link', { name: t('yearClock.title'), exact: true })
    measured.push(await timeClick(tab, 'svg [role=gridcell]'))
  }
  expect(await page.locator('svg [role=gridcell]').count()).toBeGreaterThanOrEqual(many)
  report({
    what: `Opening the year clock of ${many} entries`,
    measured: median(measured),
    against: 'reading these records whole',
    baseline: median(baseline),
    goal: { of: 'measured', limit: 200 },
    note: `${rounds} fresh pages`,
  })
})

/** Events all through this year: most on a day, some for a week. */
function yearWorkspace(): string {
  const year = new Date().getFullYear()
  const workspace = generateWorkspace({ size: 100, seed: 'year', today: `${year}-06-01` })
  const event = Array.from({ length: many }, (_, at) => {
    const from = plusDays(`${year}-01-01`, (at * 37) % 365)
    const until = at % 10 === 0 ? plusDays(from, 6) : null
    return createRecord('event', { name: local(`Keksitty tapahtuma ${at}`), from, until })
  })
  workspace.records.event.push(...event)
  return serialiseWorkspace(workspace)
}
