import type { Page } from '@playwright/test'
import { expect, test } from './app'
import { violations } from './axe'
import { begin, choose, expectSaved, goToAddress, pick } from './desk'

const form = (page: Page) => page.getByRole('form', { name: 'Tehtävä' })
const fold = (page: Page, name: string) => form(page).getByRole('button', { name, exact: true })

/** The first cell of a row of the table. */
const focusRow = (page: Page, name: RegExp) =>
  page.getByRole('row', { name }).locator('[data-cell]').first().focus()

test('the form asks what a task needs and says in place what cannot be', async ({ launch }) => {
  const { page, errors } = await launch()
  await begin(page)
  await goToAddress(page, '/tasks/task/new')
  await form(page).getByLabel('Otsikko').fill('Kuukausikatsaus tiimille')
  await pick(form(page).getByRole('combobox', { name: 'Laji' }), 'Kokoukseen valmistautuminen')
  await choose(
    form(page).getByRole('combobox', { name: 'Työkokonaisuus' }),
    'Kansainvälisten asioiden tiimi',
  )
  // Five working days before the team's next meeting, on 8.12.
  await expect(form(page).getByText('Ehdotus 1.12.2026')).toBeVisible()
  await form(page).getByRole('button', { name: 'Käytä määräpäivänä' }).click()
  const due = form(page).getByRole('textbox', { name: 'Määräaika' })
  await expect(due).toHaveValue('1.12.2026')
  await due.fill('5 työpäivää ennen 15.12.')
  await page.keyboard.press('Tab')
  await expect(due).toHaveValue('8.12.2026')

  await fold(page, 'Aikataulu ja toisto').click()
  await pick(form(page).getByRole('combobox', { name: 'Toistuu' }), 'Joka kuukausi')
  expect(await violations(page, 'recurrence')).toEqual([])
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('alert')).toContainText('Toistolle tarvitaan loppu')
  await expect(page.getByRole('textbox', { name: 'Viimeinen päivä' })).toBeFocused()
  await page.keyboard.type('31.3.2027')
  await expect(form(page).getByText('Seuraavat: 8.1.2027, 8.2.2027, 8.3.2027')).toBeVisible()
  await form(page).getByRole('textbox', { name: 'Kellonaika' }).fill('3.30')
  await due.fill('28.3.2027')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('alert')).toContainText('Kelloa siirretään kesäaikaan')
  await due.fill('30.11.2026')
  await page.keyboard.press('Control+Enter')
  await expect(form(page)).toBeHidden()
  await expectSaved(page)
  expect(errors).toEqual([])
})

test('tasks that would wait for each other in a circle are told by name', async ({ launch }) => {
  const { page } = await launch()
  await begin(page)
  await goToAddress(page, '/tasks')
  await focusRow(page, /Pyydetään nuorisovaltuustolta/)
  await page.keyboard.press('Enter')
  await fold(page, 'Aikataulu ja toisto').click()
  await choose(
    form(page).getByRole('combobox', { name: 'Vasta näiden jälkeen' }),
    'Valmistellaan BRYC-edustajan nimeämispäätös',
  )
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('alert')).toContainText('Tehtävät odottavat toisiaan kehässä')
})

test('a page of a task: steps are ticked and something is said by keyboard, and the next time appears', async ({
  launch,
}) => {
  const { page, errors } = await launch()
  await begin(page)
  await goToAddress(page, '/tasks')
  await focusRow(page, /EU-toimiston työvaliokunta/)
  await page.keyboard.press('Alt+Enter')
  const part = (name: string) => page.getByRole('region', { name })
  await part('Tarkistuslista')
    .getByRole('button', { name: /Ota mallista/ })
    .click()
  await part('Tarkistuslista').getByRole('checkbox', { name: 'Kainuun asiat koottu' }).focus()
  await page.keyboard.press(' ')
  await expect(part('Tarkistuslista')).toContainText('1/3 tehty')
  await part('Tarkistuslista').getByLabel('Uusi kohta').focus()
  await page.keyboard.type('Junaliput varattu')
  await page.keyboard.press('Enter')
  await expect(part('Tarkistuslista')).toContainText('1/4 tehty')
  await part('Kommentit').getByLabel('Uusi kommentti').focus()
  await page.keyboard.type('Paperit tulevat perjantaina')
  await page.keyboard.press('Control+Enter')
  await expect(part('Kommentit').getByRole('listitem')).toContainText('Paperit tulevat perjantaina')

  const status = part('Tilanne').getByRole('button', { name: /Muuta tilaa/ })
  await status.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('menuitem', { name: 'Odottaa' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('combobox', { name: 'Ketä tai mitä odotetaan?' })).toBeFocused()
  await page.keyboard.type('EU-toimiston kutsu')
  await page.keyboard.press('Enter')
  await expect(part('Tilanne')).toContainText('EU-toimiston kutsu, 23.11.2026 alkaen')
  await status.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('menuitem', { name: 'Valmis' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('textbox', { name: 'Mitä saatiin aikaan?' }).waitFor()
  await page.keyboard.press('Enter')
  await expect(page.getByText(/Seuraava kerta lisättiin/)).toBeVisible()
  await expect(part('Järjestys ja toisto')).toContainText('9.3.2027')
  expect(await violations(page, 'task page')).toEqual([])

  await page.locator('h1').focus()
  await page.keyboard.press('Control+z')
  await expect(part('Järjestys ja toisto')).not.toContainText('9.3.2027')
  await expect(part('Tilanne')).toContainText('Odottaa')
  expect(errors).toEqual([])
})
