import type { Locator, Page } from '@playwright/test'
import { expect, test } from './app'
import { begin, choose } from './desk'
import { save } from './forms'
import { openPage, partOf, undoNotice } from './recordPages'

let page: Page
let errors: readonly string[]
test.beforeEach(async ({ launch }) => {
  const desk = await launch()
  ;({ page, errors } = desk)
  await begin(page)
})
test.afterEach(() => {
  expect(errors).toEqual([])
})

/** The rows of a table of the page, which may be named as the part around it. */
const tableOf = (name: string): Locator =>
  page.getByRole('region', { name, exact: true }).last().getByRole('row')

/** The rows of a table on the page, their cells one after another. */
async function rowsOf(table: string): Promise<string[]> {
  const rows = tableOf(table)
  await expect(rows.first()).toBeVisible()
  const texts = await rows.evaluateAll((all) =>
    all.map((row) => [...row.children].map((cell) => cell.textContent).join(' | ')),
  )
  return texts.map((text) => text.replaceAll(/[\u00a0\u202f]/g, ' '))
}

const fact = (label: string): Locator =>
  partOf(page, 'Tiedot')
    .getByRole('term')
    .filter({ hasText: new RegExp(`^${label}$`) })
    .locator('xpath=following-sibling::dd[1]')

test('a programme: who manages it, our role and seats, its money by source, its calls in two times', async () => {
  await openPage(page, 'Ohjelmat ja hankkeet', 'Ohjelmat', 'Interreg Aurora 2021–2027')
  await expect(fact('Kausi')).toHaveText('2021–2027')
  await expect(fact('Alueet')).toContainText('Kainuu, Pohjois-Karjala, Lappi')
  await expect(fact('Hallintoviranomainen')).toHaveText('Norrbottenin lääninhallitus')
  await expect(fact('Yhteinen sihteeristö')).toHaveText('Interreg Auroran sihteeristö')
  await expect(fact('Kansallinen yhteyspiste')).toHaveText('Lapin liitto')
  await expect(fact('Kansallinen rahoittaja')).toHaveText('Lapin liitto')
  await expect(fact('Roolimme')).toContainText('Ohjelma-aluetta 1.1.2024 alkaen.')
  // Each of these has a part of its own, and is not said twice.
  await expect(fact('Rahoitus lähteittäin')).toHaveCount(0)
  await expect(fact('Toimintalinjat')).toHaveCount(0)
  expect(await rowsOf('Rahoitus lähteittäin')).toEqual([
    'Lähde | Summa | Osuus',
    'EU: EAKR 93,8 M€ ja lisäys 25 M€ | 118 800 000,00 € | 58,0 %',
    'Muu: Muu rahoitus (yhteensä noin 205 M€) | 86 200 000,00 € | 42,0 %',
    'Yhteensä | 205 000 000,00 € | 100,0 %',
  ])
  await expect(partOf(page, 'Toimintalinjat').getByRole('listitem')).toHaveCount(4)
  const committees = await rowsOf('Komiteat ja edustuksemme')
  expect(committees.slice(1).map((row) => row.split(' | ')[0])).toEqual([
    'Interreg Auroran seurantakomitea',
    'Interreg Auroran ohjauskomitea (osa-alue Aurora)',
    'Interreg Auroran ohjauskomitea (osa-alue Sápmi)',
  ])
  expect(committees[1]).toContain('Jäsen: nimeämättä')
  const calls = await rowsOf('Haut')
  expect(calls).toContain(
    'Interreg Aurora: varsinainen haku 17.2.–17.3.2025 | Sulkeutunut | 17.3.2025 klo 13.0017.3.2025 klo 12.00 (CET) | 6/2025',
  )
  await expect(partOf(page, 'Tilan historia')).toContainText('31.5.2022–')
})

test('a call: the clocks stay when the zone changes, ideas are commented, and it serves a goal', async () => {
  const call = 'Esimerkki: Interreg Aurora, varsinainen haku keväällä 2027 (tarkista)'
  await openPage(page, 'Ohjelmat ja hankkeet', 'Haut', call)
  const times = partOf(page, 'Haun ajat')
  await expect(times).toContainText(/Sulkeutuu \(Suomi\)15\.3\.2027 klo.13\.00/)
  await expect(times).toContainText(/15\.3\.2027 klo.12\.00 \(CET\)/)
  await expect(fact('Haku sulkeutuu')).toHaveCount(0)

  await page.keyboard.press('e')
  const form = page.getByRole('form', { name: 'Haku' })
  const clock = form.getByRole('textbox', { name: 'Haku sulkeutuu: Kellonaika' })
  await form.getByRole('combobox', { name: 'Aikavyöhyke' }).click()
  await page.getByRole('option', { name: 'Suomi (Helsinki)' }).click()
  await expect(clock).toHaveValue('12.00')
  await form.getByRole('combobox', { name: 'Aikavyöhyke' }).click()
  await page.getByRole('option', { name: 'Norja (Oslo)' }).click()
  await expect(clock).toHaveValue('12.00')
  await expect(form.getByText(/^Suomen aikaa 15\.3\.2027 klo.13\.00$/)).toBeVisible()
  await form.getByRole('textbox', { name: 'Ennakkokommentointi alkaa' }).fill('1.12.2026')
  await form.getByRole('textbox', { name: 'Ennakkokommentointi päättyy' }).fill('31.1.2027')
  await form.getByLabel('Päätöskuukausi').fill('6/2027')
  const goal = 'Maakunnan kaupan arvo kasvaa'
  await choose(form.getByRole('combobox', { name: 'Liittyy' }), goal)
  await page.keyboard.press('Escape')
  await save(form)
  await expect(form).toBeHidden()
  await expect(times).toContainText('1.12.2026–31.1.2027')
  await expect(times).toContainText('6/2027')
  await expect(partOf(page, 'Historia')).toContainText('Päätöskuukausi: (tyhjä) → 6/2027')

  await partOf(page, 'Tiedot').getByRole('link', { name: goal }).click()
  await expect(page.getByRole('heading', { level: 1, name: goal })).toBeFocused()
  await expect(partOf(page, 'Yhteydet').getByRole('link', { name: call })).toBeVisible()
})

test('our Kolarctic projects: partners, money to the cent, extension, status and closing duties', async () => {
  const name = 'Barents Region Transport and Logistics'
  await openPage(page, 'Ohjelmat ja hankkeet', 'Hankkeet', name)
  await expect(fact('Ohjelma')).toHaveText('Kolarctic CBC 2014–2020')
  await expect(fact('Roolimme')).toHaveText('Pääpartneri')
  await expect(fact('Aika')).toHaveText('1.11.2018–31.10.2021')
  await expect(fact('Budjetti')).toHaveCount(0)
  expect(await rowsOf('Budjetti')).toEqual([
    'Lähde | Summa | Osuus',
    'EU-rahoitus | 605 643,00 € | 40,6 %',
    'Erittelemättä | 886 783,00 € | 59,4 %',
    'Kokonaisbudjetti | 1 492 426,00 € | 100,0 %',
  ])
  expect(await rowsOf('Kumppanit')).toContain(
    'Finnmarkin läänikunta | NO | Kumppani |  |  | Mukana',
  )
  expect(await rowsOf('Jatkoajat')).toEqual([
    'Jatkoajat | Päättyy | Päätetty | Päätösviite',
    'Alkuperäinen päättyminen | 31.10.2021 |  | ',
    'Jatkoaika 1 | 30.4.2022 |  | ',
  ])
  await expect(partOf(page, 'Tilan historia')).toContainText('1.11.2018–30.4.2022')
  await expect(page.getByRole('article')).toContainText('Päättynyt')

  const duties = partOf(page, 'Jäljelle jäävät velvoitteet').first()
  const archive = duties.getByRole('row', { name: /^Arkistointi/ })
  await archive.getByRole('button', { name: /^Merkitse tehdyksi/ }).click()
  await expect(archive).toContainText('Tehty 23.11.2026')
  await undoNotice(page)
  await expect(archive).toContainText('Ei määräaikaa')

  await page.getByRole('heading', { level: 1 }).focus()
  await page.keyboard.press('e')
  const form = page.getByRole('form', { name: 'Hanke' })
  await form.getByLabel('Osuus').first().fill('746 213,01')
  await form.getByLabel('Kansallinen rahoitus').fill('300 000,50')
  await form.getByLabel('Omarahoitus').fill('586 782,50')
  await form.getByRole('textbox', { name: 'Säilytys päättyy' }).fill('31.12.2034')
  await save(form)
  await expect(form).toBeHidden()
  await expect
    .poll(() => rowsOf('Kumppanit'))
    .toContain('Kainuun liitto | FI | Pääpartneri | 746 213,01 € | 50,0 % | Mukana')
  expect((await rowsOf('Budjetti')).slice(1)).toEqual([
    'EU-rahoitus | 605 643,00 € | 40,6 %',
    'Kansallinen rahoitus | 300 000,50 € | 20,1 %',
    'Omarahoitus | 586 782,50 € | 39,3 %',
    'Kokonaisbudjetti | 1 492 426,00 € | 100,0 %',
  ])
  await expect(duties).toContainText('31.12.2034')
  await expect(partOf(page, 'Historia')).toContainText(/Kansallinen rahoitus 300.000,50/)

  await openPage(page, 'Ohjelmat ja hankkeet', 'Hankkeet', 'Northern Axis – Barents Link')
  const suspended = tableOf('Kumppanit').filter({ hasText: 'Pohjoinen arktinen' })
  await expect(suspended).toContainText('RUKumppaniKeskeytetty')
})

test('the project of Lapland: its goals in order, and 90,0 % from the EU', async () => {
  await openPage(page, 'Ohjelmat ja hankkeet', 'Hankkeet', 'Älykäs ja kansainvälistyvä Lappi')
  await expect(fact('Rahoittaja')).toHaveText('EAKR / Lapin liitto')
  await expect(fact('Aika')).toContainText('1.6.2019–30.4.2022')
  expect((await rowsOf('Budjetti')).slice(1)).toEqual([
    'EU-rahoitus | 447 448,00 € | 90,0 %',
    'Erittelemättä | 49 718,00 € | 10,0 %',
    'Kokonaisbudjetti | 497 166,00 € | 100,0 %',
  ])
  const goals = partOf(page, 'Tavoitteet').getByRole('listitem')
  await expect(goals).toHaveCount(5)
  await expect(goals.first()).toContainText('Kunnat mukaan klusteritoimintaan')
  await expect(goals.last()).toContainText('Valmiudet komission klusterityön')
})
