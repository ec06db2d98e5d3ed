import type { Page } from '@playwright/test'
import { expect, test } from './app'
import { violations } from './axe'
import { begin, chooseEnglishDark, expectSaved } from './desk'
import { taskGrid } from './table'

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Lisää tehtävä' })
const line = (page: Page) => dialog(page).getByLabel('Mitä tehdään?')
const understood = (page: Page) =>
  dialog(page).getByRole('list', { name: 'Ymmärretty' }).getByRole('listitem')

async function open(page: Page) {
  await page.keyboard.press('Control+Shift+N')
  await expect(line(page)).toBeFocused()
}

test('a task is added, found, finished and undone by keyboard alone', async ({ launch }) => {
  const { page, errors } = await launch()
  await begin(page)
  await open(page)
  await page.keyboard.type('Lausunto Auroran ohjelma-asiakirjasta @Suk')
  await expect(page.getByRole('option', { name: /Sukuvaara Katja/ })).toBeVisible()
  expect(await violations(page, 'names')).toEqual([])
  await page.keyboard.press('Enter')
  await page.keyboard.type('#Aurora !1 pe 11.12. klo 16')
  await expect(understood(page)).toHaveText([
    'LajiLausunto',
    'VastuuhenkilöSukuvaara Katja',
    'TyökokonaisuusInterreg Aurora 2021–2027',
    'KiireellisyysKiireellinen',
    'Määräaikape 11.12.2026',
    'Kellonaikaklo 16.00',
  ])
  expect(await violations(page, 'understood')).toEqual([])
  await page.keyboard.press('Enter')
  await expect(dialog(page)).toBeHidden()
  await expect(
    page.getByText('Lisätty T-2026-22: Lausunto Auroran ohjelma-asiakirjasta'),
  ).toBeVisible()

  await page.keyboard.press('Control+3')
  await expect(taskGrid(page)).toBeVisible()
  await page.getByRole('searchbox').focus()
  await page.keyboard.type('ohjelma-asiakirjasta')
  const row = page.getByRole('row', { name: /Lausunto Auroran ohjelma-asiakirjasta/ })
  await expect(row).toContainText('11.12.2026 klo 16.00')
  await expect(row).toContainText('Sukuvaara Katja')
  await page.locator('[data-cell="0:0"]').focus()
  await page.keyboard.press(' ')
  await expect(page.getByRole('menu')).toBeVisible()
  await page.getByRole('menuitem', { name: 'Valmis' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Mitä saatiin aikaan?' })).toBeFocused()
  expect(await violations(page, 'result')).toEqual([])
  await page.keyboard.type('Annettu')
  await page.keyboard.press('Enter')
  await expect(row).toBeHidden()

  await expectSaved(page)
  await page.keyboard.press('Control+z')
  await expect(row).toContainText('Avoin')
  await page.keyboard.press('Control+z')
  await expect(row).toBeHidden()
  expect(errors).toEqual([])
})

test('what cannot be is answered in its place, and nothing typed is lost', async ({ launch }) => {
  const { page, errors } = await launch()
  await begin(page)
  await open(page)
  await page.keyboard.type('Raportti pe 12.12.')
  await expect(dialog(page).getByText(/Viikonpäivä ja päivämäärä eivät sovi yhteen/)).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'la 12.12.2026' })).toBeFocused()
  expect(await violations(page, 'question')).toEqual([])
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(line(page)).toHaveValue('Raportti pe 11.12.2026 ')
  await expect(line(page)).toBeFocused()

  // Nobody is called so: the person is added, and known at once.
  await page.keyboard.type('@Meikäläinen')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Lisää henkilö: Meikäläinen' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(understood(page).filter({ hasText: 'Meikäläinen' })).toBeVisible()
  await expect(line(page)).toBeFocused()

  // Made text again by keyboard, the day stays in the title.
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(
    page.getByRole('button', { name: 'Määräaika: pe 11.12.2026. Tee taas tekstiksi.' }),
  ).toBeFocused()
  await page.keyboard.press('Delete')
  await expect(line(page)).toBeFocused()
  await expect(dialog(page).getByText('Raportti pe 11.12.2026', { exact: true })).toBeVisible()

  // Left without adding, the line is there the next time.
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toBeHidden()
  await expectSaved(page)
  await page.reload()
  await expect(page.getByRole('button', { name: 'Uusi kokous' })).toBeVisible()
  await open(page)
  await expect(line(page)).toHaveValue('Raportti pe 11.12.2026 @Meikäläinen ')
  await page.keyboard.type('31.2.')
  await expect(dialog(page).getByText('Päivää 31.2. ei ole kalenterissa.')).toBeVisible()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('Raportti 28.3.2027 klo 3.30')
  await expect(dialog(page).getByText(/Kelloa siirretään kesäaikaan/)).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'klo 4.00' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(line(page)).toHaveValue('Raportti 28.3.2027 klo 4.00 ')
  expect(errors).toEqual([])
})

test('of a line too long for a title nothing is lost, neither when it is moved nor when it is left', async ({
  launch,
}) => {
  const { app, page, errors } = await launch()
  await begin(page)
  await open(page)
  const long = `Keksitty pitkä rivi ${'sana '.repeat(120)}@Ponnikas 11.12.2026`
  await page.keyboard.insertText(long)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Siirrä kuvaukseen' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(line(page)).toHaveValue(/^Keksitty pitkä rivi .* … @Ponnikas 11\.12\.2026$/)
  await expect(understood(page)).toHaveText([
    'VastuuhenkilöPonnikas Jouni',
    'Määräaikape 11.12.2026',
  ])
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toBeHidden()
  await expectSaved(page)
  await page.reload()
  await expect(page.getByRole('button', { name: 'Uusi kokous' })).toBeVisible()
  await open(page)
  await expect(line(page)).toHaveValue(long)

  // 100 kB of what a spreadsheet gives, and of a name that is none: answered, and the line can be written.
  for (const pasted of [`${';'.repeat(100_000)}x`, `Asia @${'x'.repeat(100_000)}!`]) {
    await app.evaluate(({ clipboard }, text) => clipboard.writeText(text), pasted)
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Control+v')
    await expect(line(page)).toHaveValue(pasted)
    await expect(page.getByRole('button', { name: 'Siirrä kuvaukseen' })).toBeVisible()
  }
  await page.keyboard.press('Control+a')
  await page.keyboard.type('Lyhyt')
  await expect(dialog(page).getByText('Lyhyt', { exact: true }).first()).toBeVisible()
  expect(errors).toEqual([])
})

test('several are added one after another, and the whole form is given what was understood', async ({
  launch,
}) => {
  const { page, errors } = await launch()
  await begin(page)
  await chooseEnglishDark(page)
  await page.keyboard.press('Control+Shift+N')
  const box = page.getByRole('dialog', { name: 'Add a task' })
  await box.getByLabel('What is to be done?').waitFor()
  for (const number of [1, 2]) {
    await page.keyboard.type(`Call ${number} @Ponnikas tomorrow at 4pm`)
    await page.keyboard.press('Control+Enter')
    await expect(box.getByText(`Added T-2026-${21 + number}: Call ${number}`)).toBeVisible()
  }
  expect(await violations(page, 'dark')).toEqual([])
  await page.keyboard.type(
    'Visit to Oulu @Ponnikas @Sukuvaara @maakuntajohtaja #BRC #Aurora 5 working days before 12 Dec',
  )
  await box.getByRole('button', { name: 'More details…' }).focus()
  await page.keyboard.press('Enter')
  const form = page.getByRole('form', { name: 'Task' })
  await expect(form.getByLabel('Title')).toHaveValue('Visit to Oulu')
  await expect(form.getByRole('combobox', { name: 'Kind' })).toHaveValue('Visit')
  await expect(form.getByRole('textbox', { name: 'Due' })).toHaveValue('7.12.2026')
  await expect(form.getByRole('combobox', { name: 'Person responsible' })).toHaveValue(
    /Ponnikas Jouni/,
  )
  await expect(form.getByRole('combobox', { name: 'Workstream' })).toHaveValue(
    'Barents Regional Council',
  )
  await expect(form).toContainText(/Others taking part.*Sukuvaara Katja.*maakuntajohtaja/)
  await expect(form).toContainText(/Linked to.*Interreg Aurora/)
  expect(errors).toEqual([])
})
