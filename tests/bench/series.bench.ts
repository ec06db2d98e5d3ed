import { join } from 'node:path'
import { local } from '../../src/shared/model/base'
import { createRecord } from '../../src/shared/model/records'
import { homeZone, momentOf, plusDays } from '../../src/shared/rules/time'
import { generateWorkspace } from '../../src/shared/workspace/generate'
import { serialiseWorkspace } from '../../src/shared/workspace/serialise'
import { test } from '../e2e/app'
import { beginWithStarter, openWorkspace, t, timeClick } from './desk'
import { readAll } from './reading'
import { median, report } from './report'

const rounds = 7
const weeks = 500
const name = 'Keksitty pitkä sarja'

test('a series of ten years', async ({ launch, folder }) => {
  const desk = await launch()
  const { page } = desk
  await beginWithStarter(page)
  const { text, id } = seriesWorkspace()
  await openWorkspace(desk, text, join(folder, 'series.json'))
  const measured: number[] = []
  const baseline: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    await page.evaluate(() => {
      location.hash = '/meetings/template'
    })
    await page.reload()
    await page.getByRole('row').nth(1).waitFor()
    // As a person finds it: not the moment after the start, while the other screens are fetched.
    await page.waitForTimeout(4_000)
    baseline.push(await page.evaluate(readAll, ['meeting', 'series']))
    // As a link anywhere in the window leads to it.
    await page.evaluate((href) => {
      document.body.append(Object.assign(document.createElement('a'), { href, id: 'measured' }))
    }, `#/record/series/${id}`)
    const plan = `button[aria-label^="${t('series.more', { day: '' }).trim()}"]`
    measured.push(await timeClick(page.locator('#measured'), plan))
  }
  report({
    what: `Opening a series of ten years and ${weeks} meetings, until its plan is seen`,
    measured: median(measured),
    against: 'reading these records whole',
    baseline: median(baseline),
    goal: { of: 'measured', limit: 150 },
    note: `${rounds} fresh pages`,
  })
})

/** A weekly series that began ten years ago, with all its meetings until the coming year. */
function seriesWorkspace() {
  const firstDay = plusDays(new Date().toISOString().slice(0, 10), -7 * (weeks - 20))
  const workspace = generateWorkspace({ size: 100, seed: 'series', today: firstDay })
  const series = createRecord('series', {
    ...{ name: local(name), meetingType: 'team' },
    ...{ rhythm: 'weekly', firstDay, onHoliday: 'keep' },
  })
  workspace.records.series.push(series)
  for (let week = 0; week < weeks; week += 1) {
    const day = plusDays(firstDay, 7 * week)
    workspace.records.meeting.push(
      createRecord('meeting', {
        ...{ type: 'team', title: local(`${name} ${week}`), seriesId: series.id },
        start: momentOf(day, '09:00', homeZone),
        end: momentOf(day, '10:00', homeZone),
      }),
    )
  }
  return { text: serialiseWorkspace(workspace), id: series.id }
}
