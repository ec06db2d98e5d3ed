import { mkdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, type Locator, type Page } from '@playwright/test'
import { answerOpenDialog, answerSaveDialog, type RunningApp } from './app'

/** The name given at the first start; invented. */
export const ownName = 'Aino Esimerkki'

/** Answers the three questions of the first start with the mouse and waits for Today. */
export async function begin(
  page: Page,
  origin: 'starter' | 'empty' = 'starter',
  name = ownName,
): Promise<void> {
  await page.getByLabel('Oma nimesi').fill(name)
  await page
    .getByRole('radio', {
      name: origin === 'starter' ? 'Kainuun aloitusaineisto' : 'Tyhjä työtila',
    })
    .check()
  await page.getByRole('button', { name: 'Aloita' }).click()
  await expect(page.getByRole('button', { name: 'Uusi kokous' })).toBeVisible()
}

/** Opens one of the areas of the main navigation. */
export async function goTo(page: Page, name: string): Promise<void> {
  const link = page.getByRole('navigation', { name: 'Päävalikko' }).getByRole('link', { name })
  await link.click()
  await expect(link).toHaveAttribute('aria-current', 'page')
}

/** Opens a place in the program by its address, such as `/follow-up/signal/new`. */
export async function goToAddress(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash
  }, address)
}

/** Chooses in the settings what Finnish and light starts have not: English and dark. */
export async function chooseEnglishDark(page: Page): Promise<void> {
  await goToAddress(page, '/settings')
  await page.getByText('Tumma', { exact: true }).click()
  const language = page.getByRole('radiogroup', { name: 'Käyttöliittymän kieli' })
  await language.getByText('englanti', { exact: true }).click()
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark')
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible()
}

/** The foot of the navigation says that everything typed is on the disk. */
export async function expectSaved(page: Page): Promise<void> {
  // The word comes back only from a write that took long; busy it is at once.
  const settled = page.locator('p[aria-busy=false]')
  await expect(settled.getByText('Tallennettu', { exact: true })).toBeVisible()
}

/** From Today to the agenda builder of the next meeting. */
export async function prepareNext(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Valmistele esityslista' }).click()
  await expect(agendaList(page)).toBeVisible()
}

/** The builder's list of items. */
export const agendaList = (page: Page): Locator => page.getByRole('list', { name: 'Esityslista' })

/** The titles of the agenda from first to last, without the lines for new items. */
export function agendaTitles(page: Page): Promise<string[]> {
  return agendaList(page)
    .getByRole('textbox', { name: /otsikko$|^Väliotsikko$/ })
    .evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value))
}

/** Adds an item after the others, before what ends the meeting; its length may be written after the title. */
export async function addItem(page: Page, text: string): Promise<void> {
  const line = agendaList(page).getByRole('textbox', { name: 'Lisää kohta', exact: true })
  await line.fill(text)
  await line.press('Enter')
  await expect(line).toHaveValue('')
}

/** Unfolds an item of the agenda; returns what unfolded. */
export async function unfold(page: Page, title: string): Promise<Locator> {
  await page.getByRole('button', { name: `Näytä tiedot: ${title}`, exact: true }).click()
  const details = page.getByRole('group', { name: `Kohdan tiedot: ${title}`, exact: true })
  await expect(details).toBeVisible()
  return details
}

/** Puts the caret at the end of a formatted text; the editor hears of it a little later, and must before it is typed on. */
export async function toEnd(field: Locator): Promise<void> {
  await field.press('Control+End')
  await field.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))),
  )
}

/** Chooses in a picker of records: types part of the name and takes the option. */
export async function choose(field: Locator, text: string): Promise<void> {
  await field.click()
  await field.fill(text)
  const list = await listOf(field)
  // Until the records are read there is only the option that makes a new one.
  const known = list.getByRole('option').filter({ hasText: text, hasNotText: 'Lisää uusi' })
  await known.first().click()
}

/** Chooses in a list of a few choices, in which nothing is typed. */
export async function pick(field: Locator, text: string): Promise<void> {
  await field.click()
  const list = await listOf(field)
  await list.getByRole('option', { name: text, exact: true }).click()
}

/** The list that a field has opened, and no other: that of the field before may still be closing. */
async function listOf(field: Locator): Promise<Locator> {
  await expect(field).toHaveAttribute('aria-controls', /./)
  return field.page().locator(`[id="${await field.getAttribute('aria-controls')}"]`)
}

const formatNames: Readonly<Record<string, string>> = {
  docx: 'Word (DOCX)',
  pdf: 'PDF',
  ics: 'Kalenterikutsu (ICS)',
  eml: 'Sähköpostiluonnos (EML)',
  md: 'Markdown',
  html: 'Verkkosivu (HTML)',
}

/** Every format the export offers. */
export const allFormats = Object.keys(formatNames)

/** Exports from the builder into a folder, which is made; a single format to `paper` in it. */
export async function exportTo(
  desk: RunningApp,
  folder: string,
  formats: readonly string[] = allFormats,
): Promise<Locator> {
  mkdirSync(folder, { recursive: true })
  return tryExport(desk, folder, formats)
}

/** As `exportTo`, to a place where writing may not be possible. */
export async function tryExport(
  { app, page }: RunningApp,
  folder: string,
  formats: readonly string[],
): Promise<Locator> {
  await page.getByRole('button', { name: 'Vie', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Vie esityslista' })
  for (const [format, label] of Object.entries(formatNames)) {
    await dialog.getByRole('checkbox', { name: label }).setChecked(formats.includes(format))
  }
  await answerOpenDialog(app, [folder])
  await answerSaveDialog(app, join(folder, `paper.${formats[0] ?? ''}`))
  await dialog.getByRole('button', { name: 'Vie', exact: true }).click()
  return dialog
}

/** Closes the dialog of an export that went well. */
export async function exported(dialog: Locator, count: number): Promise<void> {
  const done = count === 1 ? 'Yksi tiedosto tallennettiin.' : `${count} tiedostoa tallennettiin.`
  await expect(dialog.getByRole('status')).toHaveText(done, { timeout: 30_000 })
  await dialog.getByRole('button', { name: 'Sulje' }).last().click()
  await expect(dialog).toBeHidden()
}

/** Picks a workspace file in the settings; what the desk asks before taking it is left to the caller. */
export async function pickWorkspace({ app, page }: RunningApp, path: string): Promise<void> {
  await goTo(page, 'Asetukset')
  await answerOpenDialog(app, [path])
  await page.getByRole('button', { name: 'Ota käyttöön työtilatiedosto…' }).click()
}

/** The question before a workspace file replaces what is there. */
export const takeDialog = (page: Page, fileName: string): Locator =>
  page.getByRole('dialog', { name: `Otetaanko ${fileName} käyttöön?` })

/** Takes a workspace file into use through the settings. */
export async function openWorkspace(desk: RunningApp, path: string): Promise<void> {
  await pickWorkspace(desk, path)
  const dialog = takeDialog(desk.page, basename(path))
  await dialog.getByRole('button', { name: 'Korvaa' }).click()
  await expect(dialog).toBeHidden()
}
