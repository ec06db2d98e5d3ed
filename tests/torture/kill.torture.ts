import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, kill, type RunningApp, test } from '../e2e/app'
import { begin, expectSaved } from '../e2e/desk'
import { faultyBackups, isInBackup } from './backups'
import { largeWorks, prepare, writeFiles } from './largeWorks'
import { report, times } from './report'
import { contradictions, listen, readStored, stateOf, tellCommits, type Told } from './stored'
import { works } from './works'

test('killed at random moments', async ({ launch }) => {
  const rounds = times(200)
  const first = await launch()
  const { userData } = first
  await begin(first.page)
  await expectSaved(first.page)
  let before = await readStored(first.page)
  await kill(first)
  const found = { lost: 0, unreadable: 0, 'half-applied': 0 }
  let commits = 0
  for (let round = 0; round < rounds; round += 1) {
    const desk = await launch({ userData })
    const told = await listened(desk)
    const go = await works[round % works.length]?.(desk)
    const isOver = killedAt(desk, Math.random() * 2500)
    await go?.(() => isOver.done).catch(() => undefined)
    await isOver.promise
    commits += told.stored.size

    const after = await launch({ userData })
    const stored = await readStored(after.page).catch(() => null)
    if (!stored) found.unreadable += 1
    else {
      found.lost += lostOf(told, stored)
      if (contradictions(stored, before, told.made).length > 0) found['half-applied'] += 1
      before = stored
    }
    await expect(after.page.getByRole('navigation', { name: 'Päävalikko' })).toBeVisible()
    await kill(after)
  }
  const note = `${commits} changes had been told of as stored: items typed, hundreds of records undone and redone, windows closed`
  report({ fault: 'The process killed at a random moment', tried: rounds, found, note })
  expect(found).toEqual({ lost: 0, unreadable: 0, 'half-applied': 0 })
  expect(commits).toBeGreaterThan(rounds / 2)
})

for (const [name, work] of Object.entries(largeWorks))
  test(`killed while ${name}`, async ({ launch, folder }) => {
    const rounds = times(50)
    const files = writeFiles(folder)
    const prepared = await prepare(launch, files)
    const userData = join(folder, 'round')

    /** Begins the change in a copy of the profile. */
    async function begun() {
      rmSync(userData, { recursive: true, force: true })
      cpSync(prepared, userData, { recursive: true })
      const desk = await launch({ userData })
      const told = await listened(desk)
      // Main's menu outlives a page that is loaded anew: what is chosen before the new one listens is lost.
      await desk.page.locator('[data-ready]').waitFor()
      const go = await work(desk, files)
      expect(told.begun).toBe(0)
      return { desk, told, go }
    }

    const whole = await begun()
    const ends = [stateOf(await readStored(whole.desk.page))]
    const start = Date.now()
    await whole.go()
    await expect.poll(() => whole.told.stored.size, { timeout: 120_000 }).toBeGreaterThan(0)
    const length = Date.now() - start
    ends.push(stateOf(await readStored(whole.desk.page)))
    expect(ends[0]).not.toBe(ends[1])
    await kill(whole.desk)

    const harm = { lost: 0, unreadable: 0, 'half-applied': 0, 'backups not whole': 0 }
    const moments = { 'in the backup before': 0, 'while writing': 0, 'told as stored': 0 }
    const states = { 'wholly before': 0, 'wholly after': 0 }
    for (let round = 0; round < rounds; round += 1) {
      const { desk, told, go } = await begun()
      // Spread over the whole of the change, from the press of the button on.
      const isOver = killedAt(desk, ((round + Math.random()) / rounds) * length)
      await go().catch(() => undefined)
      await isOver.promise
      if (isInBackup(userData)) moments['in the backup before'] += 1
      else if (told.stored.size > 0) moments['told as stored'] += 1
      else if (told.begun > 0) moments['while writing'] += 1

      const after = await launch({ userData })
      await expect(after.page.getByRole('navigation', { name: 'Päävalikko' })).toBeVisible()
      const stored = await readStored(after.page).catch(() => null)
      if (!stored) harm.unreadable += 1
      else {
        harm.lost += lostOf(told, stored)
        const state = ends.indexOf(stateOf(stored))
        if (state === 0) states['wholly before'] += 1
        if (state === 1) states['wholly after'] += 1
        if (state < 0 || contradictions(stored).length > 0) harm['half-applied'] += 1
      }
      harm['backups not whole'] += faultyBackups(userData)
      await kill(after)
    }
    report({
      fault: `The process killed while ${name}`,
      tried: rounds,
      found: { ...harm, ...states },
      note: `${Object.entries(moments)
        .map(([moment, count]) => `${count} killed ${moment}`)
        .join(', ')}; the whole change took ${length} ms`,
    })
    expect(harm).toEqual({ lost: 0, unreadable: 0, 'half-applied': 0, 'backups not whole': 0 })
    expect(moments['in the backup before']).toBeGreaterThan(0)
    expect(moments['while writing']).toBeGreaterThan(0)
  })

/** The page was loaded before it could be listened to; from now on it tells of every change. */
async function listened({ page }: RunningApp): Promise<Told> {
  await page.addInitScript(tellCommits)
  await page.reload()
  return listen(page)
}

/** How many of the changes that were told of as stored are not there. */
function lostOf(told: Told, { log }: Awaited<ReturnType<typeof readStored>>): number {
  const known = new Set(log.map((entry) => entry?.id))
  return [...told.stored].filter((id) => !known.has(id)).length
}

/** Kills the app after so many milliseconds. */
function killedAt(desk: RunningApp, milliseconds: number) {
  const over = { done: false, promise: Promise.resolve() }
  over.promise = wait(milliseconds).then(async () => {
    over.done = true
    if (desk.isOpen()) await kill(desk)
  })
  return over
}
