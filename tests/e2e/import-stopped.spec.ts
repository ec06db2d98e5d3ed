import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import {
  answerOpenDialog,
  closeWindow,
  expect,
  type LaunchOptions,
  type RunningApp,
  test,
} from './app'
import { violations } from './axe'
import { begin } from './desk'
import { chooseInMenu } from './menu'

/** So many that the writing takes seconds. */
const many = 30_000

/** A table of so many invented people. */
function peopleIn(folder: string): string {
  const path = join(folder, 'paljon.csv')
  const rows = Array.from(
    { length: many },
    (_, at) => `Keksitty${at};Henkilö;Keksitty talo ${at % 50}`,
  )
  writeFileSync(path, ['Sukunimi;Etunimi;Organisaatio', ...rows].join('\n'))
  return path
}

/** How many people and entries of the log the database holds. */
function counted(page: Page): Promise<number[]> {
  return page.evaluate(async () => {
    const opening = indexedDB.open('kv-desk')
    await new Promise((resolve) => (opening.onsuccess = resolve))
    const transaction = opening.result.transaction(['person', 'log'])
    const asked = [
      transaction.objectStore('person').count(),
      transaction.objectStore('log').count(),
    ]
    await new Promise((resolve) => (transaction.oncomplete = resolve))
    opening.result.close()
    return asked.map(({ result }) => result)
  })
}

test('an import that is ended while it is written leaves nothing, and the dialog as it was', async ({
  launch,
  folder,
}) => {
  test.slow()
  const desk = await launch()
  const { app, page, errors } = desk
  await begin(page)
  const before = await counted(page)
  await answerOpenDialog(app, [peopleIn(folder)])
  await chooseInMenu(desk, 'importFile')
  const dialog = page.getByRole('dialog', { name: 'Tuo tiedostosta paljon.csv' })
  const take = dialog.getByRole('button', { name: /^Tuo 30\s000 riviä$/ })
  await expect(take).toBeEnabled({ timeout: 60_000 })
  await dialog.getByLabel('Näytä rivit').selectOption('Uusi')
  const underWay = dialog.getByText(/^Rivejä tallennetaan: [1-9]/)
  const told = page.getByText('Tuonti keskeytettiin. Mitään ei tallennettu.')

  for (const end of ['button', 'Escape'] as const) {
    await take.click()
    await expect(dialog.getByRole('button', { name: 'Keskeytä tuonti' })).toBeFocused()
    await expect(underWay).toBeVisible({ timeout: 60_000 })
    await expect(take).toBeDisabled()
    if (end === 'Escape') await page.keyboard.press('Escape')
    else await dialog.getByRole('button', { name: 'Keskeytä tuonti' }).click()
    await expect(told.last()).toBeVisible()
    await expect(take).toBeEnabled()
    await expect(dialog.getByRole('button', { name: 'Peruuta' })).toBeFocused()
    await expect(dialog.getByLabel('Näytä rivit')).toHaveValue('new')
    expect(await counted(page)).toEqual(before)
  }

  await take.click()
  await expect(dialog).toBeHidden({ timeout: 60_000 })
  const [people = 0, entries = 0] = before
  expect(await counted(page)).toEqual([people + many, entries + 1])
  expect(errors).toEqual([])
})

/** The desk with so many rows being written, and how many people and entries there were before. */
async function whileWriting(
  launch: (options?: LaunchOptions) => Promise<RunningApp>,
  folder: string,
) {
  const desk = await launch()
  const { app, page } = desk
  await begin(page)
  const before = await counted(page)
  await answerOpenDialog(app, [peopleIn(folder)])
  await chooseInMenu(desk, 'importFile')
  const take = page.getByRole('button', { name: /^Tuo 30\s000 riviä$/ })
  await expect(take).toBeEnabled({ timeout: 60_000 })
  await take.click()
  await expect(page.getByText(/^Rivejä tallennetaan: [1-9]/)).toBeVisible({ timeout: 60_000 })
  await closeWindow(desk)
  const asked = page.getByRole('dialog', { name: 'Tietoja tallennetaan vielä' })
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
