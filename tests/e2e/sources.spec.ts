import type { Locator } from '@playwright/test'
import { expect, test } from './app'
import { begin, choose, goToAddress, pick } from './desk'
import { newForm, save } from './forms'
import { openPage, partOf } from './recordPages'

test('a fact carries its source, address, read on and verified on; sources that disagree stand side by side', async ({
  launch,
}) => {
  const { page, errors } = await launch()
  await begin(page)
  await openPage(page, 'Vastuut', 'Vastuualueet', 'EU-yhteistyö')
  await page.keyboard.press('e')
  const form = page.getByRole('form', { name: 'Vastuualue' })
  await form.getByLabel('Lähteen nimi').first().fill('Hallintosääntö')
  await form.getByLabel('Osoite verkossa').first().fill('https://kainuu.example/saanto')
  await form.getByRole('textbox', { name: 'Luettu' }).first().fill('2.11.2026')
  await form.getByRole('textbox', { name: 'Tarkistettu' }).fill('9.11.2026')
  await form.getByRole('button', { name: 'Lisää toisen lähteen tieto' }).click()
  const other = form.getByRole('group', { name: 'Lähteet eri mieltä' })
  await other.getByLabel('Mistä ollaan eri mieltä').fill('Nimi (FI)')
  await other.getByLabel('Toisen lähteen mukaan').fill('EU-asiat')
  await other.getByLabel('Lähteen nimi').fill('Verkkosivu')
  await other.getByLabel('Osoite verkossa').fill('https://kainuu.example/eu')
  await other.getByRole('textbox', { name: 'Luettu' }).fill('3.11.2026')
  await page.keyboard.press('Control+Enter')
  await expect(form).toBeHidden()

  const source = partOf(page, 'Lähde$')
  await expect(source.getByRole('link', { name: /^Hallintosääntö/ })).toHaveAttribute(
    'href',
    'https://kainuu.example/saanto',
  )
  await expect(source).toContainText('Luettu 2.11.2026')
  await expect(source).toContainText('Tarkistettu 9.11.2026')
  const versions = partOf(page, 'Lähteet eri mieltä').getByRole('listitem')
  await expect(versions).toHaveCount(2)
  await expect(versions.first()).toContainText(/Tässä tiedossa.*Hallintosääntö.*2\.11\.2026/s)
  await expect(versions.last()).toContainText(/EU-asiat.*Verkkosivu.*3\.11\.2026/s)
  await page.locator('article').press('v')
  await expect(source).toContainText('Tarkistettu 23.11.2026')

  // A matter, a meeting, a series and an absence are facts too.
  for (const [path, name] of [
    ['/meetings/matter/new', 'Asia'],
    ['/meetings/series/new', 'Kokoussarja'],
    ['/people/cover/new', 'Sijaistus'],
  ] as const) {
    const empty = await newForm(page, path, name)
    await expect(empty.getByLabel('Lähteen nimi')).toBeVisible()
  }
  expect(errors).toEqual([])
})

/** Writes where the official case is. */
async function fillCase(form: Locator, number: string, address: string) {
  await form.getByLabel('Asianumero').fill(number)
  await form.getByRole('textbox', { name: 'Asia asianhallinnassa' }).fill(address)
}

test('a statement and an agreement stand beside their official case and lead to it', async ({
  launch,
}) => {
  const { page, errors } = await launch()
  await begin(page)
  const address = 'https://asianhallinta.example.fi/29'
  const statement = await newForm(page, '/follow-up/statement/new', 'Lausunto')
  await statement.getByLabel('Otsikko').fill('Lausunto ohjelmasta')
  await choose(statement.getByRole('combobox', { name: 'Pyytäjä' }), 'ulkoministeriö')
  await choose(statement.getByRole('combobox', { name: 'Laatija' }), 'Sukuvaara')
  await choose(statement.getByRole('combobox', { name: 'Hyväksyjä' }), 'maakuntajohtaja')
  await pick(statement.getByRole('combobox', { name: 'Tila' }), 'Hyväksyttävänä')
  await statement.getByRole('textbox', { name: 'Määräaika' }).fill('10.12.2026')
  await fillCase(statement, '29/07.05.00/2022', address)
  await save(statement)
  await expect(statement).toBeHidden()
  const row = page.getByRole('grid', { name: 'Lausunnot' }).getByRole('row', { name: /ohjelmasta/ })
  await expect(row.getByRole('link', { name: '29/07.05.00/2022' })).toHaveAttribute('href', address)
  await openPage(page, 'Seuranta', 'Lausunnot', 'Lausunto ohjelmasta')
  const facts = partOf(page, 'Tiedot')
  for (const fact of ['ulkoministeriö', 'Sukuvaara Katja', 'maakuntajohtaja', '29/07.05.00/2022'])
    await expect(facts).toContainText(fact)
  await expect(page.getByRole('link', { name: 'Avaa asia' })).toHaveAttribute('href', address)

  const agreement = await newForm(page, '/cooperation/agreement/new', 'Sopimus')
  await agreement.getByLabel('Nimi (suomi)').fill('Kumppanuussopimus')
  await choose(agreement.getByRole('combobox', { name: 'Osapuolet' }), 'Kainuun liitto')
  await agreement.getByRole('textbox', { name: 'Allekirjoitettu' }).fill('1.9.2026')
  await agreement.getByRole('textbox', { name: 'Päättyy' }).fill('31.12.2028')
  await fillCase(agreement, '31/07.05.00/2026', address)
  await save(agreement)
  await expect(agreement).toBeHidden()
  const signed = page
    .getByRole('grid', { name: 'Sopimukset' })
    .getByRole('row', { name: /Kumppanuussopimus/ })
  await expect(signed).toContainText(/Kainuun liitto.*1\.9\.2026.*31\.12\.2028.*Voimassa/s)
  await expect(signed.getByRole('link', { name: '31/07.05.00/2026' })).toHaveAttribute(
    'href',
    address,
  )
  await signed.click()
  await expect(page.getByRole('link', { name: 'Avaa asia' })).toHaveAttribute('href', address)
  await goToAddress(page, '/')
  expect(errors).toEqual([])
})
