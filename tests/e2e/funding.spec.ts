import type { Locator, Page } from '@playwright/test'
import { expect, test } from './app'
import { begin, choose, expectSaved, goTo } from './desk'
import { expectRefusedIn, newForm, recordCount, save } from './forms'

/** A row of the open register. */
const row = (page: Page, name: string): Locator =>
  page.getByRole('grid').getByRole('row').filter({ hasText: name })

/** Opens a record of the open register; returns its form. */
async function reopen(page: Page, name: string): Promise<Locator> {
  await row(page, name).getByText(name).first().click()
  const form = page.getByRole('complementary').getByRole('form')
  await expect(form).toBeVisible()
  return form
}

async function pick(form: Locator, field: string, option: string): Promise<void> {
  await form.getByRole('combobox', { name: field }).click()
  await form.page().getByRole('option', { name: option, exact: true }).click()
}

const closing = (form: Locator) => ({
  day: form.getByRole('textbox', { name: 'Haku sulkeutuu', exact: true }),
  clock: form.getByRole('textbox', { name: 'Haku sulkeutuu: Kellonaika' }),
})

/** A call that closes on 15.3.2027 at 12.00 in Stockholm, with the usual steps; saved. */
async function addCall(page: Page): Promise<void> {
  const form = await newForm(page, '/funding/call/new', 'Haku')
  await form.getByLabel('Otsikko').fill('Kevään haku')
  await choose(form.getByRole('combobox', { name: 'Ohjelma' }), 'Interreg Aurora')
  await pick(form, 'Aikavyöhyke', 'Ruotsi (Tukholma)')
  await closing(form).day.fill('15.3.2027')
  await closing(form).clock.fill('12')
  await expect(form.getByText('Suomen aikaa 15.3.2027 klo 13.00')).toBeVisible()
  await form.getByRole('button', { name: 'Lisää tavanomaiset vaiheet' }).click()
  // 120 days before is a Sunday.
  await expect(form.getByText('Määräpäivä pe 13.11.2026')).toBeVisible()
  await expect(form.getByText('15.11.2026 on vapaapäivä')).toBeVisible()
  await save(form)
  await expect(form).toBeHidden()
}

test('a call: 12.00 CET is 13.00, and its plan becomes tasks, is undone, and moves with the closing', async ({
  launch,
}) => {
  test.slow()
  const { page, errors } = await launch()
  await begin(page)
  await addCall(page)
  await expect(row(page, 'Kevään haku')).toContainText('15.3.2027 klo 13.00')
  await expect(row(page, 'Kevään haku')).toContainText('15.3.2027 klo 12.00 (CET)')
  await expect(row(page, 'Kevään haku')).toContainText('15.12.2026 Idealomake')

  const before = await recordCount(page)
  await goTo(page, 'Ohjelmat ja hankkeet')
  await page.getByRole('link', { name: 'Haut' }).click()
  await reopen(page, 'Kevään haku')
  const panel = page.getByRole('complementary')
  await panel.getByRole('button', { name: 'Tee tehtävät (5)' }).click()
  const notice = page.getByText('5 tehtävää lisättiin.').locator('..')
  await expect(panel.getByRole('button', { name: /^Tee tehtävät/ })).toBeHidden()
  await notice.getByRole('button', { name: 'Kumoa' }).click()
  await expect(panel.getByRole('button', { name: 'Tee tehtävät (5)' })).toBeVisible()
  await expectSaved(page)
  expect(await recordCount(page)).toBe(before)

  await goTo(page, 'Ohjelmat ja hankkeet')
  await page.getByRole('link', { name: 'Haut' }).click()
  const form = await reopen(page, 'Kevään haku')
  await panel.getByRole('button', { name: 'Tee tehtävät (5)' }).click()
  await expect(panel.getByRole('button', { name: /^Tee tehtävät/ })).toBeHidden()
  // The form was open while the tasks were made; saving it does not lose them.
  await closing(form).day.fill('22.3.2027')
  await form.getByRole('button', { name: 'Poista rivi 1' }).click()
  await save(form)
  await expect(form).toBeHidden()
  await reopen(page, 'Kevään haku')
  await panel.getByRole('button', { name: '4 määräaikaa eroaa' }).click()
  await expect(page.getByText('Idealomake: 15.12.2026 → 22.12.2026')).toBeVisible()
  await page.getByRole('menuitem', { name: 'Siirrä määräajat suunnitelman mukaisiksi' }).click()
  await expect(panel.getByRole('button', { name: /eroaa$/ })).toBeHidden()

  await goTo(page, 'Tehtävät')
  const task = row(page, 'Idealomake: Kevään haku')
  await expect(task).toContainText('22.12.2026')
  await expect(task).toContainText('Interreg Aurora')
  expect(errors).toEqual([])
})

test('steps of a call come to the agenda of the next meeting, once', async ({ launch }) => {
  const { page } = await launch()
  await begin(page)
  await addCall(page)
  await goTo(page, 'Tänään')
  await page.getByRole('button', { name: 'Valmistele esityslista' }).click()
  const side = page.getByRole('complementary')
  await expect(side.getByText('Haun valmistelu: Aurora, Kevään haku')).toBeVisible()
  await expect(side.getByText('Sulkeutuva haku: Aurora, Kevään haku')).toHaveCount(0)
})

test('a project: 447 448 of 497 166 euros is 90,0 %, and 49 718 remain', async ({ launch }) => {
  const { page, errors } = await launch()
  await begin(page)
  const form = await newForm(page, '/funding/project/new', 'Hanke')
  await form.getByLabel('Nimi (suomi)').fill('Arktinen koehanke')
  const budget = form.getByRole('group', { name: 'Budjetti' })
  await budget.getByLabel('Kokonaisbudjetti').fill('497 166 €')
  const eu = budget.getByLabel('EU-rahoitus')
  await eu.fill('497 167')
  await save(form)
  await expectRefusedIn(eu, 'EU-osuus on suurempi kuin kokonaisbudjetti\\.', /497.167,00/)
  await eu.fill('447 448')
  await expect(budget.getByText('90,0 %')).toBeVisible()
  await expect(budget.getByRole('status')).toHaveText(/^Erittelemättä\s*49.718,00.€\s*10,0.%$/)
  await save(form)
  await expect(form).toBeHidden()
  await expect(row(page, 'Arktinen koehanke')).toContainText(/497.166,00.€/)
  await expect(row(page, 'Arktinen koehanke')).toContainText(/90,0.%/)
  expect(errors).toEqual([])
})

test('the goals of a project stand in an order that the keys change', async ({ launch }) => {
  const { page } = await launch()
  await begin(page)
  const form = await newForm(page, '/funding/project/new', 'Hanke')
  await form.getByLabel('Nimi (suomi)').fill('Arktinen koehanke')
  await form.getByRole('button', { name: 'Lisää tavoite' }).click()
  await expect(form.getByLabel('Tavoitteet 1')).toBeFocused()
  await page.keyboard.type('Kunnat, yritykset ja koulut mukaan')
  await page.keyboard.press('Enter')
  await expect(form.getByLabel('Tavoitteet 2')).toBeFocused()
  await page.keyboard.type('Tietoa ekosysteemille')
  await page.keyboard.press('Enter')
  await expect(form.getByLabel('Tavoitteet 3')).toBeFocused()
  await page.keyboard.type('Valmiudet uuteen hakuun')
  await page.keyboard.press('Alt+ArrowUp')
  await expect(form.getByLabel('Tavoitteet 2')).toBeFocused()
  await expect(form.getByLabel('Tavoitteet 2')).toHaveValue('Valmiudet uuteen hakuun')
  // An empty one is not kept.
  await page.keyboard.press('Enter')
  await form.getByLabel('Lyhytnimi').fill('AKH')
  await save(form)
  await expect(form).toBeHidden()

  const again = await reopen(page, 'Arktinen koehanke')
  await again.getByRole('button', { name: 'Siirrä rivi 2 ylemmäs' }).click()
  await save(again)
  await expect(again).toBeHidden()
  const third = await reopen(page, 'Arktinen koehanke')
  const goals = third.getByRole('group', { name: 'Tavoitteet' }).getByRole('textbox')
  await expect(goals).toHaveCount(3)
  expect(
    await goals.evaluateAll((fields) =>
      fields.map((field) => (field as HTMLTextAreaElement).value),
    ),
  ).toEqual([
    'Valmiudet uuteen hakuun',
    'Kunnat, yritykset ja koulut mukaan',
    'Tietoa ekosysteemille',
  ])
})

test('a report marked done is not waited for any more', async ({ launch }) => {
  const { page } = await launch()
  await begin(page)
  const form = await newForm(page, '/funding/project/new', 'Hanke')
  await form.getByLabel('Nimi (suomi)').fill('Arktinen koehanke')
  const reports = form.getByRole('group', { name: 'Raportit ja maksatushakemukset' })
  for (const [index, due] of ['31.10.2026', '31.1.2027'].entries()) {
    await reports.getByRole('button', { name: 'Lisää raportti tai maksatushakemus' }).click()
    await reports.getByRole('textbox', { name: 'Määräaika' }).nth(index).fill(due)
  }
  await save(form)
  await expect(form).toBeHidden()
  await expect(row(page, 'Arktinen koehanke')).toContainText('31.10.2026 Väliraportti, myöhässä')

  const again = await reopen(page, 'Arktinen koehanke')
  await again.getByRole('textbox', { name: 'Tehty' }).first().fill('20.11.2026')
  await save(again)
  await expect(again).toBeHidden()
  await expect(row(page, 'Arktinen koehanke')).toContainText('31.1.2027 Väliraportti')
  await expect(row(page, 'Arktinen koehanke')).not.toContainText('myöhässä')
})

test('a programme: its money by source, with the sum and shares as it is typed', async ({
  launch,
}) => {
  const { page } = await launch()
  await begin(page)
  const form = await newForm(page, '/funding/programme/new', 'Ohjelma')
  await form.getByLabel('Nimi (suomi)').first().fill('Koeohjelma')
  const money = form.getByRole('group', { name: 'Rahoitus lähteittäin' })
  for (const [index, amount] of ['21 500 000', '10 750 000', '10 750 000'].entries()) {
    await money.getByRole('button', { name: 'Lisää rahoituslähde' }).click()
    await money.getByLabel('Summa').nth(index).fill(amount)
  }
  await money.getByLabel('Tarkenne').last().fill('Suomi')
  await expect(money.getByRole('status')).toHaveText(
    /^Yhteensä 43.000.000,00.€: EU 50,0.%, EU 25,0.%, Suomi 25,0.%$/,
  )
  await save(form)
  await expect(form).toBeHidden()
  await expect(row(page, 'Koeohjelma')).toContainText(/43.000.000,00.€/)
})
