import { basename, join } from 'node:path'
import { writeFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { generateWorkspace } from '../../src/shared/workspace/generate'
import { serialiseWorkspace } from '../../src/shared/workspace/serialise'
import {
  answerOpenDialog,
  closeWindow,
  expect,
  type LaunchOptions,
  type RunningApp,
  test,
} from './app'
import { violations } from './axe'
import { begin, goTo, pickWorkspace, takeDialog } from './desk'
import { counted, peopleIn, untilWriting } from './largeImport'
import { chooseInMenu } from './menu'

/** So many that the writing takes seconds. */
const many = 30_000

const question = (page: Page) => page.getByRole('dialog', { name: 'Tietoja tallennetaan vielä' })

/** The desk with so many rows being written, and how many people and entries there were before. */
async function whileWriting(
  launch: (options?: LaunchOptions) => Promise<RunningApp>,
  folder: string,
) {
  const desk = await launch()
  const { app, page } = desk
  await begin(page)
  const before = await counted(page)
  await answerOpenDialog(app, [peopleIn(folder, many)])
  await chooseInMenu(desk, 'importFile')
  const take = page.getByRole('button', { name: /^Tuo 30\s000 riviä$/ })
  await expect(take).toBeEnabled({ timeout: 60_000 })
  await take.click()
  await untilWriting(page)
  await closeWindow(desk)
  const asked = question(page)
  await expect(asked).toBeVisible()
  return { desk, before, asked }
}

test('a window that is closed while an import is written closes when all of it is stored', async ({
  launch,
  folder,
}) => {
  test.slow()
  const { desk, before, asked } = await whileWriting(launch, folder)
  const closed = desk.app.waitForEvent('close', { timeout: 60_000 })
  expect(await violations(desk.page, 'closing')).toEqual([])
  await expect(asked.getByRole('status')).toContainText('Ikkuna sulkeutuu itsestään')
  await closed

  const again = await launch({ userData: desk.userData })
  await expect(again.page.getByRole('button', { name: 'Valmistele esityslista' })).toBeVisible()
  const [people = 0, entries = 0] = before
  expect(await counted(again.page)).toEqual([people + many, entries + 1])
  expect(again.errors).toEqual([])
})

test('an import that is ended by closing leaves nothing, and one may rather have the window stay', async ({
  launch,
  folder,
}) => {
  test.slow()
  const { desk, before, asked } = await whileWriting(launch, folder)
  const { app, page } = desk
  // Escape is the answer to this question, and not the end of the import under it.
  await expect(asked.getByRole('button', { name: 'Älä sulje ikkunaa' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(asked).toBeHidden()
  await expect(page.getByText(/^Rivejä tallennetaan/)).toBeVisible()
  await closeWindow(desk)
  const closed = app.waitForEvent('close', { timeout: 60_000 })
  await asked.getByRole('button', { name: 'Keskeytä ja sulje' }).click()
  await closed

  const again = await launch({ userData: desk.userData })
  await expect(again.page.getByRole('button', { name: 'Valmistele esityslista' })).toBeVisible()
  expect(await counted(again.page)).toEqual(before)
  expect(again.errors).toEqual([])
})

/** Begins a large change, and closes the window under it. */
async function closedUnder(desk: RunningApp, go: Locator): Promise<Locator> {
  await expect(go).toBeEnabled({ timeout: 30_000 })
  await go.click()
  await closeWindow(desk)
  const asked = question(desk.page)
  await expect(asked).toBeVisible()
  return asked
}

test('a window that is closed while a file is merged waits for it, and a restore under way can be ended', async ({
  launch,
  folder,
}) => {
  test.slow()
  const file = join(folder, 'toinen.json')
  const workspace = generateWorkspace({ size: 8_000, seed: 'closing', today: '2026-11-23' })
  writeFileSync(file, serialiseWorkspace(workspace))
  const first = await launch()
  const { userData } = first
  await begin(first.page)
  const [people = 0, entries = 0] = await counted(first.page)
  await pickWorkspace(first, file)
  await takeDialog(first.page, basename(file)).getByRole('button', { name: 'Yhdistä…' }).click()
  const merged = first.app.waitForEvent('close', { timeout: 60_000 })
  await closedUnder(first, first.page.getByRole('button', { name: 'Yhdistä', exact: true }))
  await merged

  const second = await launch({ userData })
  const now = [people + workspace.records.person.length, entries + 1]
  expect(await counted(second.page)).toEqual(now)
  await goTo(second.page, 'Asetukset')
  const restore = second.page.getByRole('button', { name: /^Palauta varmuuskopio/ })
  // The oldest, from before the merge: restoring it removes thousands of records.
  await restore.last().click()
  const restored = second.app.waitForEvent('close', { timeout: 60_000 })
  const dialog = second.page.getByRole('dialog', { name: 'Palautetaanko varmuuskopio?' })
  const asked = await closedUnder(second, dialog.getByRole('button', { name: 'Palauta' }))
  await asked.getByRole('button', { name: 'Keskeytä ja sulje' }).click()
  await restored

  const third = await launch({ userData })
  expect(await counted(third.page)).toEqual(now)
  for (const { errors } of [first, second, third]) expect(errors).toEqual([])
})
