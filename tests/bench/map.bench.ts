import { join } from 'node:path'
import { local } from '../../src/shared/model/base'
import { bodyKinds, type Body } from '../../src/shared/model/body'
import { createRecord } from '../../src/shared/model/records'
import { relationKinds } from '../../src/shared/model/relation'
import { statusStates } from '../../src/shared/model/status'
import { generateWorkspace } from '../../src/shared/workspace/generate'
import { serialiseWorkspace } from '../../src/shared/workspace/serialise'
import { expect, test } from '../e2e/app'
import { beginWithStarter, openWorkspace, t, timeClick } from './desk'
import { readAll } from './reading'
import { median, report } from './report'

const rounds = 7
const bodies = 500
const links = 3000

test('the cooperation map', async ({ launch, folder }) => {
  const desk = await launch()
  const { page } = desk
  await beginWithStarter(page)
  await openWorkspace(desk, mapWorkspace(), join(folder, 'map.json'))
  const measured: number[] = []
  const baseline: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    await page.evaluate(() => {
      location.hash = '/cooperation/status'
    })
    await page.reload()
    await page.getByRole('row').nth(1).waitFor()
    await page.waitForTimeout(500)
    baseline.push(await page.evaluate(readAll, ['body', 'relation', 'status']))
    const tab = page.getByRole('link', { name: t('pictures.map.tab'), exact: true })
    measured.push(await timeClick(tab, '[role=treeitem]'))
  }
  expect(await page.getByRole('treeitem').count()).toBeGreaterThanOrEqual(bodies)
  report({
    what: `Opening the map of ${bodies} bodies and ${links} links`,
    measured: median(measured),
    against: 'reading these records whole',
    baseline: median(baseline),
    goal: { of: 'measured', limit: 1000 },
    note: `${rounds} fresh pages`,
  })
})

/** Bodies in families of several sizes, each with a state, and links between any two. */
function mapWorkspace(): string {
  const workspace = generateWorkspace({ size: 100, seed: 'map', today: '2026-11-23' })
  const made: Body[] = []
  for (let index = 0; index < bodies; index += 1) {
    const parent = index % 9 === 0 ? undefined : made[Math.floor(index / (2 + (index % 6)))]
    made.push(
      createRecord('body', {
        kind: pick(bodyKinds, index),
        name: local(`Keksitty pohjoisen yhteistyön toimielin ${index}`),
        abbreviation: index % 3 === 0 ? `KT${index}` : '',
        parentId: parent?.id ?? null,
      }),
    )
  }
  const linkTo = (index: number) => ({ kind: 'body' as const, id: pick(made, index).id })
  workspace.records.body.push(...made)
  const relations = Array.from({ length: links }, (_, index) =>
    createRecord('relation', {
      kind: pick(relationKinds, index),
      subject: linkTo(index * 7),
      object: linkTo(index * 7 + 1 + (index % 250)),
    }),
  )
  const statuses = made.map((_, index) =>
    createRecord('status', {
      subject: linkTo(index),
      state: pick(statusStates, index),
      from: '2010-01-01',
    }),
  )
  // The invented records are kept, for others of them point at them.
  workspace.records.relation.push(...relations)
  workspace.records.status.push(...statuses)
  return serialiseWorkspace(workspace)
}

function pick<T>(from: readonly T[], index: number): T {
  const found = from[index % from.length]
  if (found === undefined) throw new Error('nothing to pick from')
  return found
}
