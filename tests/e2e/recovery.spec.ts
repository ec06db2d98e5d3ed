import { spawn } from 'node:child_process'
import type { Page } from '@playwright/test'
import { electronProgram, expect, passHours, passTime, root, test } from './app'
import { violations } from './axe'
import { backupsIn } from './backups'
import { begin, expectSaved, goTo } from './desk'

async function backUpNow(page: Page): Promise<void> {
  await goTo(page, 'Asetukset')
  await page.getByRole('button', { name: 'Varmuuskopioi nyt' }).click()
  await expect(page.getByText('Varmuuskopio on tehty ja tarkistettu.').first()).toBeVisible()
}

/** Takes all tasks out of the database behind the program's back, as damage of the disk does. */
function loseTasks(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const opening = indexedDB.open('kv-desk')
    await new Promise((resolve) => (opening.onsuccess = resolve))
    const transaction = opening.result.transaction('task', 'readwrite')
    transaction.objectStore('task').clear()
    await new Promise((resolve) => (transaction.oncomplete = resolve))
    opening.result.close()
  })
}

test('a database that has fewer records than it had is told of, and a backup brings them back', async ({
  launch,
}) => {
  const first = await launch()
  const { userData } = first
  await begin(first.page)
  await backUpNow(first.page)
  const [whole] = backupsIn(userData)
  await loseTasks(first.page)
  await first.close()

  const { page, errors } = await launch({ userData })
  await expect(page.getByRole('heading', { name: 'Tietokannasta puuttuu tietoja' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Jatka näillä tiedoilla' })).toBeVisible()
  expect(await violations(page, 'shrunken')).toEqual([])
  await page
    .getByRole('button', { name: /^Palauta varmuuskopio/ })
    .last()
    .click()
  await page.getByRole('dialog').getByRole('button', { name: 'Palauta' }).click()
  await expect(page.getByRole('button', { name: 'Valmistele esityslista' })).toBeVisible()
  await goTo(page, 'Asetukset')
  await expect(page.getByText(`Työtilassa on ${whole?.records} tietoa.`)).toBeVisible()
  expect(errors).toEqual([])
})

test('a second start on the same profile ends by itself and touches nothing', async ({
  launch,
}) => {
  const desk = await launch()
  await begin(desk.page)
  await expectSaved(desk.page)
  const args = [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), root]
  const env = { ...process.env, KV_DESK_USER_DATA: desk.userData }
  const code = await new Promise((resolve) => {
    spawn(electronProgram(), args, { env }).once('exit', resolve)
  })
  expect(code).toBe(0)
  await backUpNow(desk.page)
  expect(backupsIn(desk.userData)).toMatchObject([{ isWhole: true }])
  expect(desk.errors).toEqual([])
})

test('what has changed is backed up by itself when ten minutes have gone by', async ({
  launch,
}) => {
  const { page, userData } = await launch()
  // Looked at every second, and not every minute.
  await page.addInitScript(() => {
    const every = window.setInterval.bind(window)
    window.setInterval = ((act: TimerHandler, time?: number) =>
      every(act, time === 60_000 ? 1000 : time)) as typeof window.setInterval
  })
  // The page's clock goes as main's does, which dates the backups.
  const behind = Date.now() - (await page.evaluate(() => Date.now()))
  await passTime(page, behind / 60_000)
  await begin(page)
  await backUpNow(page)
  await page.getByRole('button', { name: 'Tyhjennä työtila' }).click()
  await expect(page.getByText('Työtilassa on 3 tietoa.')).toBeVisible()
  const reasons = () => backupsIn(userData).map(({ reason }) => reason)
  const before = reasons()
  await passHours(page, 0.1)
  await page.waitForTimeout(3000)
  expect(reasons()).toEqual(before)
  await passHours(page, 0.2)
  await expect.poll(reasons).toEqual([...before, 'interval'])
})
