import { expect, type Page } from '@playwright/test'
import { test } from './app'
import { violations } from './axe'
import { begin, choose, goToAddress } from './desk'
import { newForm, save } from './forms'

const network = 'Kainuun kansainvälisten toimijoiden verkosto'

const card = (page: Page) => page.getByRole('region', { name: network })

test('the network says what waits for it, and that it is time when enough speaks for it', async ({
  launch,
}) => {
  const { page } = await launch()
  await begin(page)
  for (const title of ['Yhteinen matkailuhanke', 'Kumppanihaku', 'Kevään seminaari']) {
    const form = await newForm(page, '/meetings/matter/new', 'Asia')
    await form.getByLabel('Otsikko (suomi)').fill(title)
    await choose(form.getByRole('combobox', { name: 'Liittyy' }), network)
    await save(form)
    await expect(form).toBeHidden()
  }
  await goToAddress(page, '/people/network')
  await expect(card(page)).toContainText('3 asiaa')
  await expect(card(page).getByRole('link', { name: 'Kumppanihaku' })).toBeVisible()
  await expect(card(page)).toContainText(/Aika kutsua koolle|Kokous tulossa/)
})

test('organisations are told by when they were last met, and the dates of a role are checked', async ({
  launch,
}) => {
  const { page } = await launch()
  await begin(page)
  await goToAddress(page, '/people/network')
  await page.getByRole('searchbox').fill('Sotkamon')
  const row = page.getByRole('row', { name: /Sotkamon kunta/ })
  await expect(row).toContainText('Ei kirjattu')
  expect(await violations(page, 'network')).toEqual([])

  const person = await newForm(page, '/people/person/new', 'Henkilö')
  await person.getByRole('textbox', { name: 'Sukunimi' }).fill('Keksitty')
  await person.getByRole('button', { name: 'Lisää rooli' }).click()
  const positions = person.getByRole('group', { name: 'Roolit eri aikoina' })
  await choose(positions.getByRole('combobox', { name: 'Organisaatio' }), 'Sotkamon kunta')
  await positions.getByRole('textbox', { name: 'Alkaa' }).fill('1.1.2024')
  await positions.getByRole('textbox', { name: 'Päättyy' }).fill('1.1.2023')
  await save(person)
  await expect(positions.getByRole('textbox', { name: 'Päättyy' })).toHaveAccessibleDescription(
    /Päättyminen on ennen alkua/,
  )
  await positions.getByRole('textbox', { name: 'Päättyy' }).fill('31.12.2026')
  await save(person)
  await expect(person).toBeHidden()
})
