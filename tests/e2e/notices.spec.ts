import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { expect, passHours, type RunningApp, test } from './app'
import { violations } from './axe'
import { begin, goTo, openWorkspace } from './desk'
import { fixturePath, onlyMeeting, writeChanged } from './workspaces'

interface Shown {
  title: string
  body: string
}

type Watched = typeof globalThis & { shown: Shown[]; click: () => void }

/** Whatever the desktop around the test can do: what would be shown is kept, and can be clicked. */
async function watchNotifications(app: ElectronApplication, isSupported = true) {
  await app.evaluate(({ Notification }, supported) => {
    const watched = globalThis as Watched
    watched.shown = []
    Notification.isSupported = () => supported
    Notification.prototype.show = function show(this: Electron.Notification) {
      watched.shown.push({ title: this.title, body: this.body })
      watched.click = () => this.emit('click')
    }
  }, isSupported)
}

const shown = (app: ElectronApplication) => app.evaluate(() => (globalThis as Watched).shown)

/** What the window remembers of its looking for what to tell; it changes with every look. */
const toldOn = (page: Page) => page.evaluate(() => localStorage.getItem('kv-desk.notices'))

async function choose(desk: RunningApp, group: string, choice: string) {
  await desk.page
    .getByRole('radiogroup', { name: group })
    .getByText(choice, { exact: true })
    .click()
}

test('a meeting about to begin is told once, without its name, and a click leads to it', async ({
  launch,
  folder,
}) => {
  test.slow()
  const desk = await launch()
  const { app, page } = desk
  await watchNotifications(app)
  await begin(page, 'empty')
  const workspace = join(folder, 'soon.json')
  const now = await page.evaluate(() => Date.now())
  writeChanged(fixturePath('team-template-a'), workspace, (records) => {
    // A quarter of an hour and half a minute from now by the clock of the window.
    onlyMeeting(records)['start'] = new Date(now + 15.5 * 60_000).toISOString()
    onlyMeeting(records)['end'] = new Date(now + 75 * 60_000).toISOString()
  })
  await openWorkspace(desk, workspace)
  await goTo(page, 'Asetukset')
  await choose(desk, 'Ilmoita kokouksista', 'Kaikki')
  expect(await violations(page, 'notices')).toEqual([])
  await expect.poll(() => toldOn(page)).not.toBeNull()
  expect(await shown(app)).toEqual([])
  await passHours(page, 20 / 3600)
  await expect.poll(() => shown(app), { timeout: 30_000 }).toHaveLength(1)
  expect(await shown(app)).toEqual([{ title: 'Kokous alkaa 15 min kuluttua', body: '' }])
  const told = await toldOn(page)
  await page.reload()
  await expect(page.getByRole('radiogroup', { name: 'Ilmoita kokouksista' })).toBeVisible()
  // The reloaded page forgets nothing: it looks as soon as its records are read.
  await expect.poll(() => toldOn(page)).not.toBe(told)
  expect(await shown(app)).toHaveLength(1)
  await app.evaluate(() => {
    ;(globalThis as Watched).click()
  })
  await expect(page.getByRole('list', { name: 'Esityslista' })).toBeVisible()
  expect(desk.errors).toEqual([])
})

test('where the system shows no notifications the settings say so', async ({ launch }) => {
  const { app, page } = await launch()
  await watchNotifications(app, false)
  await begin(page, 'empty')
  await goTo(page, 'Asetukset')
  await expect(page.getByText('Tämä järjestelmä ei näytä ilmoituksia')).toBeVisible()
  await expect(page.getByRole('radiogroup', { name: 'Ilmoita kokouksista' })).toHaveCount(0)
})
