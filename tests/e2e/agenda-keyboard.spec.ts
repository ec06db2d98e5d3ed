import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Locator, type Page } from '@playwright/test'
import { answerSaveDialog, test } from './app'
import { agendaList, agendaTitles, expectSaved, ownName } from './desk'

const isFocused = (locator: Locator) =>
  locator.evaluate((element) => element === document.activeElement)

/** Presses Tab until the field or button has the focus, as a person without a mouse does. */
async function tabTo(page: Page, target: Locator, key = 'Tab'): Promise<void> {
  await expect(target).toBeVisible()
  for (let presses = 0; presses < 80; presses += 1) {
    if (await isFocused(target)) return
    await page.keyboard.press(key)
  }
  await expect(target).toBeFocused({ timeout: 1 })
}

/** Writes where the focus is. */
const write = (page: Page, text: string) => page.keyboard.insertText(text)

test('the whole job by keyboard alone, from the first start to the paper', async ({
  launch,
  folder,
}) => {
  test.slow()
  const { app, page, errors } = await launch()
  const { keyboard } = page

  await expect(page.getByLabel('Oma nimesi')).toBeFocused()
  await write(page, ownName)
  await tabTo(page, page.getByRole('radio', { name: 'Kainuun aloitusaineisto' }))
  await keyboard.press('ArrowDown')
  await expect(page.getByRole('radio', { name: 'Tyhjä työtila' })).toBeChecked()
  await keyboard.press('ArrowUp')
  await keyboard.press('Enter')

  await tabTo(page, page.getByRole('button', { name: 'Valmistele esityslista' }))
  await keyboard.press('Enter')

  // Proposals, each answered with one key.
  const card = (name: string) =>
    page.getByRole('complementary').getByRole('listitem', { name, exact: true })
  const [first, second, third] = [
    'Edellisen kokouksen muistio 10.11.2026',
    'Barents-yhteistyön jatko Suomen BEAC-eron jälkeen',
    'Kainuun edustajan nimeäminen Barentsin nuorisoneuvostoon (BRYC)',
  ]
  await tabTo(page, card(first))
  await keyboard.press('Enter')
  await expect(card(first)).toBeHidden()
  await tabTo(page, card(second))
  await keyboard.press('ArrowDown')
  await expect(card(third)).toBeFocused()
  await keyboard.press('l')
  const until = page.getByLabel('Ehdotetaan uudelleen')
  await expect(until).toBeFocused()
  await keyboard.press('Control+a')
  await write(page, '1.2.2027')
  await keyboard.press('Enter')
  await expect(card(third)).toBeHidden()
  await expect(card(second)).toBeFocused()
  await keyboard.press('e')
  const titled = (text: string) => agendaList(page).getByRole('textbox').and(page.getByText(text))
  await expect(page.getByRole('group', { name: `Kohdan tiedot: ${second}` })).toBeVisible()
  await expect(titled(second)).toBeFocused()

  // The list: what is behind an item, a new item after it, and another place for it.
  const details = page.getByRole('group', { name: `Kohdan tiedot: ${second}` })
  await tabTo(page, details.getByLabel('Selostus'))
  await write(page, 'Kirjoitettu ilman hiirtä.')
  const presenter = details.getByRole('combobox', { name: 'Esittelijä' })
  await tabTo(page, presenter)
  await write(page, 'Ponni')
  await keyboard.press('Enter')
  await expect(presenter).toHaveValue(/^Ponnikas/)
  await tabTo(page, details.getByLabel('Kiinteä kellonaika'))
  await write(page, '9.15')
  await keyboard.press('Enter')
  await keyboard.press('Escape')
  await expect(details).toBeHidden()
  await expect(titled(second)).toBeFocused()
  await keyboard.press('Enter')
  await expect(agendaList(page).getByLabel('Uuden kohdan otsikko')).toBeFocused()
  await write(page, 'Hankekatsaus 15 min')
  await keyboard.press('Enter')
  await expect.poll(() => agendaTitles(page)).toContain('Hankekatsaus')
  await keyboard.press('ArrowUp')
  await expect(titled('Hankekatsaus')).toBeFocused()
  await keyboard.press('Alt+ArrowUp')
  await expect.poll(() => agendaTitles(page)).toEqual([first, 'Hankekatsaus', second])
  await expect(titled('Hankekatsaus')).toBeFocused()
  await expectSaved(page)

  // The paper, as a Word document only.
  await tabTo(page, page.getByRole('button', { name: 'Vie', exact: true }), 'Shift+Tab')
  const path = join(folder, 'esityslista.docx')
  await answerSaveDialog(app, path)
  await keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Vie esityslista' })
  await expect(dialog.getByRole('checkbox', { name: 'Word (DOCX)' })).toBeFocused()
  for (const other of ['PDF', 'Kalenterikutsu (ICS)']) {
    await tabTo(page, dialog.getByRole('checkbox', { name: other }))
    await keyboard.press('Space')
    await expect(dialog.getByRole('checkbox', { name: other })).not.toBeChecked()
  }
  await tabTo(page, dialog.getByRole('button', { name: 'Vie', exact: true }))
  await keyboard.press('Enter')
  await expect(dialog.getByRole('status')).toHaveText('Yksi tiedosto tallennettiin.')
  expect(readFileSync(path).subarray(0, 2).toString()).toBe('PK')
  await keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  expect(errors).toEqual([])
})
