import { setTimeout as wait } from 'node:timers/promises'
import { closeWindow, expect, kill, type RunningApp, test } from '../e2e/app'
import { addItem, begin, expectSaved, goTo, prepareNext } from '../e2e/desk'
import { report, times } from './report'
import { acknowledged, contradictions, readStored, tellCommits } from './stored'

type Work = (desk: RunningApp, until: () => boolean) => Promise<void>

/** Items are typed into an agenda as fast as they go. */
const typing: Work = async ({ page }, until) => {
  await prepareNext(page)
  for (let number = 1; !until(); number += 1) await addItem(page, `Kohta ${number} 5 min`)
}

/** Emptying the workspace, hundreds of records in one change, is undone and done again without a pause. */
const undoing: Work = async ({ app, page }, until) => {
  await goTo(page, 'Asetukset')
  await page.getByRole('button', { name: 'Tyhjennä työtila' }).click()
  for (let number = 0; !until(); number += 1) {
    const command = number % 2 === 0 ? 'undo' : 'redo'
    await app.evaluate(({ Menu }, id) => {
      Menu.getApplicationMenu()?.getMenuItemById(id)?.click()
    }, command)
    await wait(Math.random() * 120)
  }
}

/** Typing is cut by closing the window, and closing is cut by the kill. */
const closing: Work = async (desk, until) => {
  const { page } = desk
  await prepareNext(page)
  await addItem(page, 'Viimeinen kohta 5 min')
  await closeWindow(desk)
  while (!until()) await wait(20)
}

const works = { typing, undoing, closing }
const rounds = times(200)

test('killed at random moments', async ({ launch }) => {
  const first = await launch()
  const { userData } = first
  await begin(first.page)
  await expectSaved(first.page)
  let before = await readStored(first.page)
  await kill(first)
  const found = { lost: 0, unreadable: 0, 'half-applied': 0 }
  let commits = 0
  for (let round = 0; round < rounds; round += 1) {
    const work = Object.values(works)[round % 3] ?? typing
    const desk = await launch({ userData })
    const { page } = desk
    // The page was loaded before it could be listened to; from now on it tells of every change.
    await page.addInitScript(tellCommits)
    await page.reload()
    const { ids, made } = acknowledged(page)
    const isOver = killedAt(desk, 300 + Math.random() * 2500)
    await work(desk, () => isOver.done).catch(() => undefined)
    await isOver.promise
    commits += ids.size

    const after = await launch({ userData })
    const stored = await readStored(after.page).catch(() => null)
    if (!stored) found.unreadable += 1
    else {
      const known = new Set(stored.log.map((entry) => entry?.id))
      found.lost += [...ids].filter((id) => !known.has(id)).length
      if (contradictions(stored, before, made).length > 0) found['half-applied'] += 1
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

/** Kills the app after so many milliseconds. */
function killedAt(desk: RunningApp, milliseconds: number) {
  const over = { done: false, promise: Promise.resolve() }
  over.promise = wait(milliseconds).then(async () => {
    over.done = true
    if (desk.isOpen()) await kill(desk)
  })
  return over
}
