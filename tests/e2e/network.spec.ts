import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { test } from './app'
import { violations } from './axe'
import { begin, choose, goToAddress, openWorkspace } from './desk'
import { newForm, save } from './forms'
import { openPage } from './recordPages'
import { starterPath, writeChanged, type RawRecord } from './workspaces'

const network = 'Kainuun kansainvälisten toimijoiden verkosto'

const card = (page: Page) => page.getByRole('region', { name: network })

/** Makes the network's coming meeting one that was held in the spring. */
function heldInSpring(meetings: readonly RawRecord[] = []) {
  const [meeting, ...others] = meetings.filter(({ type }) => type === 'network')
  if (!meeting || others.length > 0) throw new Error('There should be one meeting of the network.')
  const [start, end] = ['2026-04-01T07:00:00.000Z', '2026-04-01T09:00:00.000Z']
  Object.assign(meeting, { state: 'held', start, end })
}

test('the network says what waits for it, that it is time, and is convened as its next meeting', async ({
  launch,
  folder,
}) => {
  test.slow()
  const desk = await launch()
  const { page } = desk
  await begin(page)
  const workspace = join(folder, 'network.json')
  writeChanged(starterPath, workspace, ({ meeting }) => heldInSpring(meeting))
  await openWorkspace(desk, workspace)
  for (const title of ['Yhteinen matkailuhanke', 'Kumppanihaku', 'Kevään seminaari']) {
    const form = await newForm(page, '/meetings/matter/new', 'Asia')
    await form.getByLabel('Otsikko (suomi)').fill(title)
    await choose(form.getByRole('combobox', { name: 'Liittyy' }), network)
    await save(form)
    await expect(form).toBeHidden()
  }
  await goToAddress(page, '/people/network')
  const told = card(page)
  await expect(told.getByRole('link', { name: 'Kumppanihaku' })).toBeVisible()
  for (const [label, value] of [
    ['Asioita odottaa', '3 asiaa'],
    ['Pisin odotus', '0 päivää'],
    ['Lähin määräaika', '14.1.2027'],
    ['Edellisestä kokouksesta', '236 päivää'],
  ] as const)
    await expect(told.getByText(label, { exact: true }).locator('..')).toContainText(value)
  await expect(told).toContainText('Aika kutsua koolle')
  await expect(told).toContainText('Ainakin kolme asiaa odottaa käsittelyä.')
  await expect(told).toContainText('Edellisestä kokouksesta on yli 6 kuukautta.')

  await told.getByRole('button', { name: 'Kutsu koolle' }).click()
  await expect(page.getByRole('radio', { name: /^Verkoston tapaamiset/ })).toBeChecked()
  await save(page.getByRole('form'))
  await expect(page.getByRole('list', { name: 'Esityslista' })).toBeVisible()
  await goToAddress(page, '/people/network')
  await expect(told).toContainText('Kokous tulossa')
  // A network without a series begins with the template of networks.
  const other = page.getByRole('region', { name: 'Kainuun innovatiivinen yhteistyöverkosto' })
  await other.getByRole('button', { name: 'Kutsu koolle' }).click()
  await expect(page.getByRole('radio', { name: /^Verkoston tapaaminen/ })).toBeChecked()
  await expect(page.getByRole('form').getByLabel('Otsikko (suomi)')).toHaveValue(
    'Kainuun innovatiivinen yhteistyöverkosto',
  )
})

test('organisations and people are listed by when they were last met, the quiet ones apart', async ({
  launch,
  folder,
}) => {
  test.slow()
  const desk = await launch()
  const { page } = desk
  await begin(page)
  const workspace = join(folder, 'network.json')
  writeChanged(starterPath, workspace, ({ meeting, person = [] }) => {
    heldInSpring(meeting)
    const culture = person.find(({ title }) => title === 'kulttuurin yhteyshenkilö')
    Object.assign(culture ?? {}, { reviewOn: '2026-11-01' })
  })
  await openWorkspace(desk, workspace)
  await goToAddress(page, '/people/network')
  const organisations = page.getByRole('grid', { name: 'Yhteydet organisaatioihin' })
  const which = page.getByRole('radiogroup', { name: 'Mitkä näytetään' })
  const search = page.getByRole('searchbox')
  await search.fill('Kajaanin ammattikorkeakoulu')
  const school = organisations.getByRole('row', { name: /Kajaanin ammattikorkeakoulu/ })
  await expect(school).toContainText(/FI.*Kainuu.*1\.4\.2026.*Vuoden aikana/s)
  await which.getByText(/^Hiljaa yli vuoden \(\d+\)$/).click()
  await expect(school).toBeHidden()
  await search.fill('Barentsin urheilukomiteat')
  const sports = organisations.getByRole('row', { name: /Barentsin urheilukomiteat/ })
  await expect(sports).toContainText(/25\.8\.2024.*Hiljaa yli vuoden/s)
  await search.fill('')
  expect(await violations(page, 'network')).toEqual([])
  await which.getByText(/^Yhteyttä ei kirjattu \(\d+\)$/).click()
  await search.fill('Sotkamon')
  await expect(organisations.getByRole('row', { name: /Sotkamon kunta/ })).toContainText(
    'Ei kirjattu',
  )

  await which.getByText(/^Kaikki \(\d+\)$/).click()
  await page.getByRole('radiogroup', { name: 'Yhteydet' }).getByText('Henkilöt').click()
  const people = page.getByRole('grid', { name: 'Yhteydet henkilöihin' })
  const coordinator = people.getByRole('row', { name: /kansainvälisten asioiden koordinaattori/ })
  // When the data is looked at again stands beside when the person was met.
  await expect(coordinator).toContainText(/1\.4\.2026.*Vuoden aikana.*23\.11\.2028/s)
  expect(await violations(page, 'network of people')).toEqual([])
  await which.getByText('Tiedot tarkistettava (1)').click()
  await expect(coordinator).toBeHidden()
  await expect(people.getByRole('row', { name: /kulttuurin yhteyshenkilö/ })).toContainText(
    '1.11.2026, tarkistettava',
  )
})

test('a contact has several dated roles, a purpose, a review date and a source', async ({
  launch,
}) => {
  const { page } = await launch()
  await begin(page)
  const person = await newForm(page, '/people/person/new', 'Henkilö')
  await person.getByRole('textbox', { name: 'Sukunimi' }).fill('Keksitty')
  await person.getByRole('button', { name: 'Lisää rooli' }).click()
  const positions = person.getByRole('group', { name: 'Roolit eri aikoina' })
  await choose(positions.getByRole('combobox', { name: 'Organisaatio' }), 'Sotkamon kunta')
  await positions.getByRole('textbox', { name: 'Nimike' }).fill('suunnittelija')
  await positions.getByRole('textbox', { name: 'Alkaa' }).fill('1.1.2024')
  await positions.getByRole('textbox', { name: 'Päättyy' }).fill('1.1.2023')
  await save(person)
  await expect(positions.getByRole('textbox', { name: 'Päättyy' })).toHaveAccessibleDescription(
    /Päättyminen on ennen alkua/,
  )
  await positions.getByRole('textbox', { name: 'Päättyy' }).fill('31.12.2026')
  await person.getByRole('button', { name: 'Lisää rooli' }).click()
  await positions.getByRole('textbox', { name: 'Nimike' }).last().fill('kehittämispäällikkö')
  await positions.getByRole('textbox', { name: 'Alkaa' }).last().fill('1.1.2027')
  await person.getByLabel('Käsittelyn tarkoitus').fill('Verkoston postituslista')
  const review = person.getByRole('textbox', { name: 'Tarkistetaan' })
  await expect(review).toHaveValue('23.11.2028')
  await review.fill('1.3.2028')
  await person.getByLabel('Lähteen nimi').first().fill('Oma ilmoitus')
  await save(person)
  await expect(person).toBeHidden()
  await openPage(page, 'Ihmiset', 'Henkilöt', 'Keksitty')
  const sheet = page.getByRole('article', { name: 'Keksitty' })
  for (const part of [
    /suunnittelija.*Sotkamon kunta.*1\.1\.2024.*31\.12\.2026/s,
    'kehittämispäällikkö',
    'Verkoston postituslista',
    '1.3.2028',
    'Oma ilmoitus',
  ])
    await expect(sheet).toContainText(part)
})
