import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { expect, type RunningApp, test } from './app'
import { violations } from './axe'
import { barents, councilName } from './barents'
import { begin, choose, expectSaved, goToAddress, openWorkspace, pick } from './desk'
import { expectRefusedIn, newForm, save } from './forms'
import { exportBoth } from './pictures'
import { printTo } from './printing'
import { isInstalled, output, pdfText } from './programs'
import { partOf } from './recordPages'
import { starterPath, writeChanged } from './workspaces'

let desk: RunningApp
let page: Page
let errors: readonly string[]
test.beforeEach(async ({ launch, folder }) => {
  desk = await launch()
  ;({ page, errors } = desk)
  await begin(page)
  const path = join(folder, 'barents.json')
  writeChanged(starterPath, path, barents)
  await openWorkspace(desk, path)
})
test.afterEach(() => {
  expect(errors).toEqual([])
})

const rowOf = (text: string | RegExp) => page.getByRole('row').filter({ hasText: text })

async function saved(form: Locator): Promise<void> {
  await save(form)
  await expect(form).toBeHidden()
  await expectSaved(page)
}

/** Shows a register with the rows that have a word in them. */
async function search(path: string, word: string): Promise<void> {
  await goToAddress(page, path)
  await page.getByRole('searchbox', { name: 'Etsi luettelosta' }).fill(word)
}

/** Opens the page of a body by the beginning of its row. */
async function openBody(name: string): Promise<void> {
  await search('/cooperation/body', name)
  const row = rowOf(new RegExp(`^${name}`))
  await row.locator('[data-cell$=":0"]').first().focus()
  await page.keyboard.press('Alt+Enter')
  await expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeFocused()
}

async function addMembership(body: string, member: string): Promise<void> {
  const form = await newForm(page, '/cooperation/membership/new', 'Jäsenyys')
  await choose(form.getByRole('combobox', { name: 'Toimielin' }), body)
  await choose(form.getByRole('combobox', { name: 'Jäsen', exact: true }), member)
  await form.getByRole('textbox', { name: 'Alkaa', exact: true }).fill('11.1.1993')
  await saved(form)
}

/** A youth council with a seat for each member of the council and one more, filled in by keyboard where it is natural. */
async function addYouthCouncil(name: string): Promise<void> {
  const form = await newForm(page, '/cooperation/body/new', 'Toimielin tai verkosto')
  await expect(form.getByLabel('Nimi (suomi)')).toBeFocused()
  await page.keyboard.type(name)
  await choose(form.getByRole('combobox', { name: 'Yläelin' }), councilName)
  await form.getByRole('checkbox', { name: 'Paikat lasketaan jäsenistä' }).press('Space')
  await choose(form.getByRole('combobox', { name: 'Kenen jäsenillä on paikka' }), councilName)
  await form.getByRole('button', { name: 'Lisää paikka' }).press('Enter')
  const extra = form.getByRole('group', { name: 'Muut paikat' })
  await expect(extra.getByLabel('suomi')).toBeFocused()
  await page.keyboard.type('Alkuperäiskansat')
  await expect(form.getByRole('status').filter({ hasText: 'säännöllä' })).toHaveText(
    'Tänään säännöllä on 14 paikkaa: jäseniä 13 × 1, muita 1.',
  )
  await page.keyboard.press('Control+Enter')
  await expect(form).toBeHidden()
  await expectSaved(page)
}

test('a rule gives fourteen seats from thirteen members, one is filled, and a suspension takes one away', async () => {
  test.slow()
  await search('/cooperation/body', councilName)
  await expect(rowOf(councilName)).toContainText('12')
  await addMembership(councilName, 'Testialue 13')
  await addYouthCouncil('Testinuorten neuvosto')
  await search('/cooperation/body', 'Testinuorten')
  await expect(rowOf('Testinuorten')).toContainText('0/14')

  const seat = await newForm(page, '/responsibilities/seat/new', 'Edustus')
  await choose(seat.getByRole('combobox', { name: 'Toimielin' }), 'Testinuorten neuvosto')
  await choose(seat.getByRole('combobox', { name: /^Edustettu alue/ }), 'Testialue 1')
  await choose(seat.getByRole('combobox', { name: 'Henkilö' }), 'Sukuvaara')
  await saved(seat)
  await search('/cooperation/body', 'Testinuorten')
  await expect(rowOf('Testinuorten')).toContainText('1/14')

  const status = await newForm(page, '/cooperation/status/new', 'Tilajakso')
  await choose(status.getByRole('combobox', { name: 'Kohde' }), 'Testialue 5')
  await status.getByRole('combobox', { name: 'Tila', exact: true }).click()
  await page.getByRole('option', { name: 'Keskeytetty', exact: true }).click()
  await status.getByRole('textbox', { name: 'Alkaa', exact: true }).fill('8.3.2022')
  await saved(status)
  await search('/cooperation/body', 'Testinuorten')
  await expect(rowOf('Testinuorten')).toContainText('1/13')
  // The number is of the day: before the suspension there were fourteen.
  const day = page.getByRole('textbox', { name: 'Tilanne päivänä' })
  await day.fill('1.6.2021')
  await day.press('Tab')
  await expect(rowOf('Testinuorten')).toContainText('1/14')
})

test('a body under itself, through another, is refused in the field', async () => {
  await addMembership(councilName, 'Testialue 13')
  await addYouthCouncil('Testinuorten neuvosto')
  await search('/cooperation/body', councilName)
  await rowOf(new RegExp(`^${councilName}`)).click()
  const form = page.getByRole('form', { name: 'Toimielin tai verkosto' })
  const parent = form.getByRole('combobox', { name: 'Yläelin' })
  await choose(parent, 'Testinuorten neuvosto')
  await save(form)
  await expectRefusedIn(parent, 'Yläelin kuuluu jo tämän elimen alle\\.', 'Testinuorten neuvosto')
})

test('a second person on a seat at the same time is refused, after the term it is not', async () => {
  await addMembership(councilName, 'Testialue 13')
  await addYouthCouncil('Testinuorten neuvosto')
  const seatFor = async (person: string, from: string) => {
    const form = await newForm(page, '/responsibilities/seat/new', 'Edustus')
    await choose(form.getByRole('combobox', { name: 'Toimielin' }), 'Testinuorten neuvosto')
    await choose(form.getByRole('combobox', { name: /^Edustettu alue/ }), 'Testialue 2')
    await choose(form.getByRole('combobox', { name: 'Henkilö' }), person)
    await form.getByRole('textbox', { name: 'Kausi alkaa', exact: true }).fill(from)
    return form
  }
  const first = await seatFor('Sukuvaara', '1.1.2025')
  await first.getByRole('textbox', { name: 'Kausi päättyy', exact: true }).fill('31.12.2026')
  await saved(first)
  const second = await seatFor('Ponnikas', '31.12.2026')
  await save(second)
  await expectRefusedIn(
    second.getByRole('combobox', { name: 'Toimielin' }),
    'Samalla paikalla on jo edustaja samaan aikaan \\(1\\.1\\.2025–31\\.12\\.2026\\)\\.',
    'Testinuorten neuvosto',
  )
  await second.getByRole('textbox', { name: 'Kausi alkaa', exact: true }).fill('1.1.2027')
  await saved(second)
  await search('/responsibilities/seat', 'Testinuorten')
  const mine = rowOf('Testinuorten')
  await expect(mine.filter({ hasText: 'Sukuvaara' })).toContainText('Päättyy pian')
  await expect(mine.filter({ hasText: 'Ponnikas' })).toContainText('Tulossa')
})

test('a seat outside the life of its body is refused at the end that is at fault', async () => {
  const form = await newForm(page, '/responsibilities/seat/new', 'Edustus')
  await choose(form.getByRole('combobox', { name: 'Toimielin' }), 'Testikomitea')
  const from = form.getByRole('textbox', { name: 'Kausi alkaa', exact: true })
  const until = form.getByRole('textbox', { name: 'Kausi päättyy', exact: true })
  const refusal = 'Paikka on voimassa aikana, jolloin toimielintä ei ole\\.'
  await from.fill('1.1.2003')
  await until.fill('31.12.2005')
  await save(form)
  await expectRefusedIn(from, refusal, '1.1.2003')
  await from.fill('1.9.2004')
  await until.fill('1.1.2023')
  await save(form)
  await expectRefusedIn(until, refusal, '1.1.2023')
  await until.fill('31.12.2022')
  await saved(form)
})

test('terms that end or have ended are told on Today, in the register and on the page of the body', async () => {
  test.slow()
  const addSeat = async (role: string, until: string) => {
    const form = await newForm(page, '/responsibilities/seat/new', 'Edustus')
    await choose(form.getByRole('combobox', { name: 'Toimielin' }), councilName)
    await pick(form.getByRole('combobox', { name: 'Rooli' }), role)
    await choose(form.getByRole('combobox', { name: 'Henkilö' }), 'Sukuvaara')
    await form.getByRole('textbox', { name: 'Kausi päättyy', exact: true }).fill(until)
    await saved(form)
  }
  await addSeat('Jäsen', '31.12.2026')
  await addSeat('Asiantuntija', '31.10.2026')
  await search('/responsibilities/seat', councilName)
  await expect(rowOf('Asiantuntija')).toContainText('Päättynyt, ei jatkajaa')
  await expect(rowOf('31.12.2026')).toContainText('Päättyy pian')

  await openBody(councilName)
  const seats = partOf(page, 'Paikat')
  const row = (text: string) => seats.getByRole('row').filter({ hasText: text })
  await expect(row('–31.12.2026')).toContainText('Päättyy pian')
  await expect(row('–31.12.2026')).toContainText('Puuttuu')
  await expect(row('–31.10.2026')).toContainText('Päättynyt, ei jatkajaa')

  await goToAddress(page, '/')
  const notice = page.getByRole('link', { name: /toimikau.* päättyy 60 päivän sisällä/i })
  await expect(notice).toContainText(councilName)
  const ended = page.getByRole('link', { name: /toimikau.* päättynyt ilman jatkajaa/i })
  await expect(ended).toContainText(councilName)
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
  await openBody('Barentsin alueellinen nuorisoneuvosto')
  const seats = partOf(page, 'Paikat')
  await expect(seats.getByRole('status')).toHaveText('0/10 paikkaa täytetty, 10 tyhjänä')
  const day = seats.getByRole('textbox', { name: 'Päivänä' })
  await day.fill('1.6.2021')
  await day.press('Tab')
  await expect(seats.getByRole('status')).toHaveText('0/14 paikkaa täytetty, 14 tyhjänä')
  await expect(seats.getByRole('row')).toHaveCount(15)
  await expect(seats.getByRole('link', { name: 'Nimeä edustaja: Alkuperäiskansat' })).toBeVisible()
  await expect(seats.getByRole('row').filter({ hasText: 'Kainuu' })).toContainText('Puuttuu')

  await openBody('Barentsin alueneuvosto')
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
  await openBody('Barentsin alueneuvosto')
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
  await choose(form.getByRole('combobox', { name: 'Yläelin' }), councilName)
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
  await choose(form.getByRole('combobox', { name: 'Raportoi' }), 'Testikomitea')
  await choose(form.getByRole('combobox', { name: 'Sopimus' }), 'Kirkkoniemen julistus')
  await choose(form.getByRole('combobox', { name: 'Ohjelma' }), 'Interreg Aurora')
  await saved(form)
  await openBody('Testiryhmä')
  const facts = partOf(page, 'Tiedot')
  for (const told of [
    'TR',
    'Työryhmä',
    'Maakunta',
    councilName,
    'Valmistelee kokeita.',
    'Epävirallinen',
    'Avoin kaikille',
    'Neljännesvuosittain',
    'norja',
    'Tunnus ja numero vuodessa',
    'Lapin liitto',
    'Kainuun liitto',
    'Testikomitea',
    'Kirkkoniemen julistus',
    'Interreg Aurora',
  ])
    await expect(facts).toContainText(told)
  await expect(page.getByRole('article')).toContainText('Test group')
  await expect(page.getByRole('article')).toContainText('Testgruppen')
  const relations = partOf(page, 'Suhteet')
  await relations.getByRole('button', { name: 'Lisää suhde' }).click()
  await pick(relations.getByRole('combobox', { name: 'Suhde' }), 'Edeltäjä')
  await choose(relations.getByRole('combobox', { name: 'Toinen osapuoli' }), 'Testikomitea')
  await relations.getByRole('button', { name: 'Tallenna' }).click()
  await expect(relations.getByRole('row').filter({ hasText: 'Testikomitea' })).toContainText(
    'Edeltäjä',
  )
})

test('a status whose words and days contradict each other, or that ends before it begins, is refused in its field', async () => {
  const form = await newForm(page, '/cooperation/status/new', 'Tilajakso')
  await choose(form.getByRole('combobox', { name: 'Kohde' }), 'Testikomitea')
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

test('a relation written in the register, and an agreement with its parties and case', async () => {
  const relation = await newForm(page, '/cooperation/relation/new', 'Suhde')
  await choose(relation.getByRole('combobox', { name: 'Kohde' }), 'Testikomitea')
  await choose(relation.getByRole('combobox', { name: 'Mihin' }), councilName)
  await saved(relation)
  await expect(rowOf('Testikomitea')).toContainText('Sulautettu')
  const agreement = await newForm(page, '/cooperation/agreement/new', 'Sopimus')
  await agreement.getByLabel('Nimi (suomi)').fill('Testisopimus')
  await choose(agreement.getByRole('combobox', { name: 'Osapuolet' }), 'Testialue 3')
  await page.keyboard.press('Escape')
  await agreement.getByLabel('Asianumero').fill('29/07.05.00/2022')
  await saved(agreement)
  await expect(rowOf('Testisopimus')).toContainText('29/07.05.00/2022')
  await expect(rowOf('Testisopimus')).toContainText('Testialue 3')
})
