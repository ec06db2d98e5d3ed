import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { answerOpenDialog, answerSaveDialog, expect, passTime, type RunningApp } from './app'
import { addItem, choose, expectSaved, goToAddress, pick, toEnd, unfold } from './desk'
import { agreed, attendee, heading, notes } from './hold'

/** An item of the agenda as it is prepared. */
export interface Item {
  readonly title: string
  /** Who is told of it, as the screen calls them; everybody who gets the papers unless given. */
  readonly visibility?: string
  readonly presenter?: string
  /** Who is called for this item only. */
  readonly expert?: string
}

/** From the next loading on, the page's clock stands at a moment. */
export async function comeTo(page: Page, moment: string): Promise<void> {
  const now = await page.evaluate(() => Date.now())
  await passTime(page, Math.ceil((Date.parse(moment) - now) / 60_000))
}

/** Adds items to the open agenda, each with what is known of it. */
export async function prepare(page: Page, items: readonly Item[]): Promise<void> {
  for (const { title, visibility, presenter, expert } of items) {
    await addItem(page, `${title} 10 min`)
    if (!visibility && !presenter && !expert) continue
    const details = await unfold(page, title)
    if (visibility)
      await details
        .getByRole('radiogroup', { name: 'Näkyvyys' })
        .getByText(visibility, { exact: true })
        .click()
    const field = (name: string) => details.getByRole('combobox', { name })
    if (presenter) await choose(field('Esittelijä'), presenter)
    if (expert) await choose(field('Asiantuntijat'), expert)
    await page.getByRole('button', { name: `Piilota tiedot: ${title}`, exact: true }).click()
  }
  await expectSaved(page)
}

/** The keys of the outcomes that the story uses. */
export const outcomes = { agreed: 'Alt+4', tabled: 'Alt+6' } as const

/** What came of an item: its outcome, further words, and what was agreed to be done. */
export interface Result {
  readonly title: string
  readonly key: string
  readonly words?: string
  readonly action?: string
}

/** Holds the open meeting: who is there, and what came of its items from the first on; leaves it open. */
export async function hold(page: Page, results: readonly Result[]): Promise<void> {
  await page.getByRole('button', { name: 'Kokouksen kulku' }).press('Enter')
  await attendee(page, 'Ponnikas Jouni').press('e')
  await page.getByRole('button', { name: 'Merkitse loput läsnä' }).press('Enter')
  await page.getByRole('button', { name: 'Aloita kokous' }).press('Enter')
  await expect(notes(page)).toBeFocused()
  for (const [index, { title, key, words, action }] of results.entries()) {
    if (index > 0) await page.keyboard.press('PageDown')
    await expect(heading(page, title)).toBeVisible()
    await page.keyboard.press(key)
    const said = page.getByRole('textbox', { name: /^Tulos sanoin/ })
    await expect(said).not.toBeEmpty()
    if (words) {
      await toEnd(said)
      await page.keyboard.type(` ${words}`)
    }
    if (!action) continue
    const line = page.getByRole('textbox', { name: 'Uusi tehtävä' })
    await line.fill(action)
    await line.press('Enter')
    await expect(agreed(page).getByRole('listitem')).toHaveCount(1)
  }
  await expectSaved(page)
}

/** Closes the meeting as its preview says. */
export async function close(page: Page, inPreview: (dialog: Locator) => Promise<void>) {
  await page.getByRole('button', { name: 'Päätä kokous…' }).press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Päätä kokous' })
  await inPreview(dialog)
  await dialog.getByRole('button', { name: 'Päätä kokous' }).press('Enter')
  await expect(page.getByText('Kokous päätettiin.')).toBeVisible()
}

const stage = (page: Page) => page.getByRole('region', { name: 'Muistion vaihe' })

async function step(page: Page, button: string, dialog: string, go: string, fill?: Fill) {
  await stage(page).getByRole('button', { name: button }).click()
  const asked = page.getByRole('dialog', { name: dialog })
  await fill?.(asked)
  await asked.getByRole('button', { name: go }).press('Enter')
  await expect(asked).toBeHidden()
}
type Fill = (dialog: Locator) => Promise<void>

/** Sends the memo of the open meeting out for comments and marks it checked. */
export async function comment(page: Page, by: string, checker: string): Promise<void> {
  await step(
    page,
    'Lähetä kommentoitavaksi…',
    'Asiakirja kommentoitavaksi',
    'Kommentoitavaksi',
    (asked) => asked.getByRole('textbox', { name: 'Kommentit viimeistään' }).fill(by),
  )
  await expect(stage(page)).toContainText(`Kommentit ${by} mennessä.`)
  await step(
    page,
    'Merkitse tarkastetuksi…',
    'Asiakirjan tarkastus',
    'Merkitse tarkastetuksi',
    (asked) => choose(asked.getByRole('combobox', { name: 'Tarkastajat' }), checker),
  )
  await expect(stage(page)).toContainText('Tarkastettu')
}

/** Approves the memo of the open meeting, which locks it with its hash. */
export async function approve(page: Page): Promise<void> {
  await step(page, 'Hyväksy…', 'Asiakirjan hyväksyminen', 'Hyväksy ja lukitse')
  await expect(stage(page)).toContainText('Hyväksytty ja lukittu')
  await expect(stage(page)).toContainText(
    /Teksti on sama kuin hyväksyttäessä \(tarkiste [\da-f]{8}\)/,
  )
}

/** Exports a paper of the open meeting that was held, as Word and PDF. */
export async function exportPaper({ app, page }: RunningApp, paper: string, folder: string) {
  mkdirSync(folder, { recursive: true })
  const select = page.getByRole('combobox', { name: 'Kokouksen asiakirja' })
  if ((await select.inputValue()) !== paper) await pick(select, paper)
  await page.getByRole('button', { name: 'Vie', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Vie asiakirja' })
  for (const name of ['Word (DOCX)', 'PDF']) await dialog.getByRole('checkbox', { name }).check()
  await answerOpenDialog(app, [folder])
  await dialog.getByRole('button', { name: 'Vie', exact: true }).click()
  await expect(dialog.getByRole('status')).toBeVisible({ timeout: 30_000 })
  await dialog.getByRole('button', { name: 'Sulje', exact: true }).last().click()
  await expect(dialog).toBeHidden()
}

/** Writes a paper that has a window of its own in some formats, to `PATH.ending` each; leaves what came of the last. */
export async function writePaper(
  { app }: RunningApp,
  dialog: Locator,
  path: string,
  formats: Readonly<Record<string, string>>,
): Promise<void> {
  mkdirSync(dirname(path), { recursive: true })
  for (const [ending, name] of Object.entries(formats)) {
    const again = dialog.getByRole('button', { name: 'Vie uudelleen' })
    if (await again.isVisible()) await again.click()
    await answerSaveDialog(app, `${path}.${ending}`)
    await dialog.getByRole('button', { name, exact: true }).click()
    await expect(dialog.getByRole('status')).toHaveText('Yksi tiedosto tallennettiin.', {
      timeout: 30_000,
    })
  }
}

/** Exports the papers of the open meeting beside its agenda: run sheet, participants, seats, slips. */
export async function exportOthers(desk: RunningApp, folder: string): Promise<void> {
  const { page } = desk
  for (const name of ['Ajolista', 'Osallistujaluettelo', 'Paikkataulukko', 'Asiantuntijakutsut']) {
    await page.getByRole('button', { name: 'Muut asiakirjat' }).click()
    await page.getByRole('menuitem', { name }).click()
    const dialog = page.getByRole('dialog', { name })
    await writePaper(desk, dialog, `${folder}/${name}`, { docx: 'Word (DOCX)', pdf: 'PDF' })
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
  }
}

/** Writes the report or the bulletin of what is to be told, and marks all of it as told. */
export async function tell(
  desk: RunningApp,
  paper: string,
  where: string,
  path: string,
  formats: Readonly<Record<string, string>>,
): Promise<void> {
  const { page } = desk
  await goToAddress(page, '/meetings/decisions')
  await page.getByRole('button', { name: 'Tee raportti' }).click()
  await page.getByRole('menuitem', { name: paper }).click()
  const dialog = page.getByRole('dialog', { name: paper })
  await writePaper(desk, dialog, path, formats)
  await dialog.getByRole('button', { name: /^Merkitse kaikki/ }).click()
  const all = page.getByRole('dialog', { name: /^Merkitse kaikki/ })
  await all.getByRole('textbox', { name: 'Pykälä tai kanava' }).fill(where)
  await all.getByRole('button', { name: 'Tallenna' }).click()
  await expect(all).toBeHidden()
  await dialog.getByRole('button', { name: 'Sulje', exact: true }).last().click()
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('grid', { name: 'Päätökset' })).toContainText(where)
}
