import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, type RunningApp, test } from './app'
import { violations } from './axe'
import { begin, choose, goToAddress, pick } from './desk'
import { expectRefusedIn, newForm, save } from './forms'
import { exportBoth } from './pictures'
import { printTo } from './printing'
import { isInstalled, output, pdfText } from './programs'
import { council, partOf } from './recordPages'
import { openBody, rowWith, saved, search } from './registers'

const committee = 'Barentsin aluekomitea'
/** A body in which nobody has a seat yet. */
const ours = 'Pohjoiskalotin neuvosto'

let desk: RunningApp
let page: Page
test.beforeEach(async ({ launch }) => {
  desk = await launch()
  ;({ page } = desk)
  await begin(page)
})
test.afterEach(() => {
  expect(desk.errors).toEqual([])
})

test('terms that end or have ended are told on Today, in the register and on the page of the body', async () => {
  test.slow()
  const addSeat = async (role: string, until: string) => {
    const form = await newForm(page, '/responsibilities/seat/new', 'Edustus')
    await choose(form.getByRole('combobox', { name: 'Toimielin' }), ours)
    await pick(form.getByRole('combobox', { name: 'Rooli' }), role)
    await choose(form.getByRole('combobox', { name: 'Henkilö' }), 'Sukuvaara')
    await form.getByRole('textbox', { name: 'Kausi päättyy', exact: true }).fill(until)
    await saved(form)
  }
  await addSeat('Jäsen', '31.12.2026')
  await addSeat('Asiantuntija', '31.10.2026')
  await search(page, '/responsibilities/seat', ours)
  await expect(rowWith(page, 'Asiantuntija')).toContainText('Päättynyt, ei jatkajaa')
  await expect(rowWith(page, '31.12.2026')).toContainText('Päättyy pian')

  await openBody(page, ours)
  const seats = partOf(page, 'Paikat')
  const row = (text: string) => seats.getByRole('row').filter({ hasText: text })
  await expect(row('–31.12.2026')).toContainText('Päättyy pian')
  await expect(row('–31.12.2026')).toContainText('Puuttuu')
  await expect(row('–31.10.2026')).toContainText('Päättynyt, ei jatkajaa')

  await goToAddress(page, '/')
  const terms = page.getByRole('region', { name: 'Päättyvät toimikaudet' }).getByRole('listitem')
  await expect(terms.filter({ hasText: 'päättyy 31.12.2026' })).toContainText(ours)
  await expect(terms.filter({ hasText: 'päättyi 31.10.2026' })).toContainText(ours)
  await page.getByRole('button', { name: 'Valmistele esityslista' }).click()
  await expect(
    page
      .getByRole('complementary')
      .getByRole('listitem')
      .filter({ hasText: 'Päättyvät toimikaudet' }),
  ).toBeVisible()
})

test('of the starter workspace: thirteen regions give the youth council fourteen seats, and the chair goes round', async ({
  folder,
}) => {
  test.slow()
  await openBody(page, 'Barentsin alueellinen nuorisoneuvosto')
  const seats = partOf(page, 'Paikat')
  await expect(seats.getByRole('status')).toHaveText('0/10 paikkaa täytetty, 10 tyhjänä')
  const day = seats.getByRole('textbox', { name: 'Päivänä' })
  await day.fill('1.6.2021')
  await day.press('Tab')
  await expect(seats.getByRole('status')).toHaveText('0/14 paikkaa täytetty, 14 tyhjänä')
  await expect(seats.getByRole('row')).toHaveCount(15)
  await expect(seats.getByRole('link', { name: 'Nimeä edustaja: Alkuperäiskansat' })).toBeVisible()
  await expect(seats.getByRole('row').filter({ hasText: 'Kainuu' })).toContainText('Puuttuu')

  await openBody(page, 'Barentsin alueneuvosto')
  const chairs = partOf(page, 'Puheenjohtajuuskalenteri')
  await expect(chairs).toContainText('Puheenjohtaja ei ole tiedossa')
  await expect(chairs.getByRole('row').last()).toContainText('1.1.2026–')
  await expect(chairs.getByRole('img', { name: /vuosilta 2005–2026, kausia 12\./ })).toBeVisible()
  await chairs.getByRole('link', { name: 'Lisää puheenjohtaja' }).click()
  const seat = page.getByRole('form', { name: 'Edustus', exact: true })
  await choose(seat.getByRole('combobox', { name: /^Edustettu alue/ }), 'Norrbotten')
  await seat.getByRole('textbox', { name: 'Kausi alkaa', exact: true }).fill('1.1.2027')
  await seat.getByRole('textbox', { name: 'Kausi päättyy', exact: true }).fill('31.12.2028')
  await saved(seat)
  await openBody(page, 'Barentsin alueneuvosto')
  await expect(chairs).toContainText('Seuraavaksi: Norrbotten, 1.1.2027–31.12.2028')
  await expect(chairs.getByRole('img', { name: /2005–2028/ })).toBeVisible()
  expect(await violations(page, 'body page')).toEqual([])

  const svg = await exportBoth(desk, folder)
  expect(svg.title).toBe('Puheenjohtajuuskalenteri: Barentsin alueneuvosto')
  const texts = svg.texts.join('\n')
  for (const told of ['2010', 'Nordland', 'Ei tiedossa', 'Tulossa']) expect(texts).toContain(told)
  test.skip(!isInstalled('pdftotext'), 'pdftotext (poppler-utils) is not installed')
  const path = join(folder, 'chairs.pdf')
  await printTo(desk.app, path, async () => {
    await page.getByRole('button', { name: 'Vie tai tulosta kuva' }).click()
    await page.getByRole('menuitem', { name: 'Tulosta…' }).click()
  })
  expect(output('pdfinfo', [path])).toMatch(/Pages:\s+1\n/)
  expect(pdfText(path)).toContain('Pohjois-Karjala')
})

test('everything that is known of a body is written in its form and read on its page', async () => {
  test.slow()
  const form = await newForm(page, '/cooperation/body/new', 'Toimielin tai verkosto')
  for (const [language, name] of [
    ['suomi', 'Testiryhmä'],
    ['englanti', 'Test group'],
    ['ruotsi', 'Testgruppen'],
  ] as const)
    await form.getByLabel(`Nimi (${language})`).fill(name)
  await form.getByRole('textbox', { name: 'Lyhenne' }).fill('TR')
  await pick(form.getByRole('combobox', { name: 'Laji' }), 'Työryhmä')
  await pick(form.getByRole('combobox', { name: 'Taso' }), 'Maakunta')
  await choose(form.getByRole('combobox', { name: 'Yläelin' }), council)
  await form.getByLabel('Tehtävä (suomi)').fill('Valmistelee kokeita.')
  await pick(form.getByRole('combobox', { name: 'Virallisuus' }), 'Epävirallinen')
  await form.getByRole('checkbox', { name: 'Avoin kaikille' }).check()
  await pick(form.getByRole('combobox', { name: 'Kokoontuminen' }), 'Neljännesvuosittain')
  await pick(form.getByRole('combobox', { name: 'Kielet' }), 'norja')
  await page.keyboard.press('Escape')
  await pick(
    form.getByRole('combobox', { name: 'Numerointi' }),
    'Tunnus ja numero vuodessa (BRC 14/2026)',
  )
  await form.getByRole('textbox', { name: 'Numeroinnin tunnus' }).fill('TR')
  await choose(form.getByRole('combobox', { name: 'Koollekutsuja' }), 'Lapin liitto')
  await choose(form.getByRole('combobox', { name: 'Sihteeristö' }), 'Kainuun liitto')
  await choose(form.getByRole('combobox', { name: 'Raportoi' }), committee)
  await choose(form.getByRole('combobox', { name: 'Sopimus' }), 'Kirkkoniemen julistus')
  await choose(form.getByRole('combobox', { name: 'Ohjelma' }), 'Interreg Aurora')
  await saved(form)
  await openBody(page, 'Testiryhmä')
  const facts = partOf(page, 'Tiedot')
  for (const told of [
    'TR',
    'Työryhmä',
    'Maakunta',
    council,
    'Valmistelee kokeita.',
    'Epävirallinen',
    'Avoin kaikille',
    'Neljännesvuosittain',
    'norja',
    'Tunnus ja numero vuodessa',
    'Lapin liitto',
    'Kainuun liitto',
    committee,
    'Kirkkoniemen julistus',
    'Interreg Aurora',
  ])
    await expect(facts).toContainText(told)
  await expect(page.getByRole('article')).toContainText('Test group')
  await expect(page.getByRole('article')).toContainText('Testgruppen')
  const relations = partOf(page, 'Suhteet')
  await relations.getByRole('button', { name: 'Lisää suhde' }).click()
  await pick(relations.getByRole('combobox', { name: 'Suhde' }), 'Edeltäjä')
  await choose(relations.getByRole('combobox', { name: 'Toinen osapuoli' }), committee)
  await relations.getByRole('button', { name: 'Tallenna' }).click()
  await expect(relations.getByRole('row').filter({ hasText: committee })).toContainText('Edeltäjä')
})

test('a status whose words and days contradict each other, or that ends before it begins, is refused in its field', async () => {
  const form = await newForm(page, '/cooperation/status/new', 'Tilajakso')
  await choose(form.getByRole('combobox', { name: 'Kohde' }), committee)
  const from = form.getByRole('textbox', { name: 'Alkaa', exact: true })
  await from.fill('1.5.2022')
  await pick(form.getByRole('combobox', { name: 'Tarkkuus' }), 'Kuukausi')
  const words = form.getByRole('textbox', { name: /lähteen sanoin|lähteessä/i })
  await words.fill('maaliskuussa 2022')
  await save(form)
  await expectRefusedIn(words, 'Sanat ja päivät eivät sovi yhteen', 'maaliskuussa 2022')
  await from.fill('1.3.2022')
  const until = form.getByRole('textbox', { name: 'Päättyy', exact: true })
  await until.fill('28.2.2022')
  await save(form)
  await expectRefusedIn(until, 'Päättyminen on ennen alkua\\.', '28.2.2022')
  await until.fill('')
  await saved(form)
})
