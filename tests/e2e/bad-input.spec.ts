import type { Page } from '@playwright/test'
import { expect, test } from './app'
import { begin, choose } from './desk'
import { expectRefusedIn, newForm, recordCount, save } from './forms'

const long = 'ä'.repeat(10_000)
const tooLong = 'Teksti on liian pitkä: enintään 300 merkkiä\\.'
const control = 'Kokous\u0007muistio'
const controlRefused = 'Tekstissä on merkkejä, joita ei voi näyttää\\.'

let page: Page
let before: string
let errors: readonly string[]
test.beforeEach(async ({ launch }) => {
  const desk = await launch()
  ;({ page, errors } = desk)
  await begin(page)
  before = await recordCount(page)
})
test.afterEach(async () => {
  expect(await recordCount(page)).toBe(before)
  expect(errors).toEqual([])
})

test('a task: no title, too long a title, control characters, a day that is none', async () => {
  const form = await newForm(page, '/tasks/task/new', 'Tehtävä')
  const title = form.getByLabel('Otsikko')
  const due = form.getByRole('textbox', { name: 'Määräaika' })
  await due.fill('32.13.2026')
  await save(form)
  await expectRefusedIn(title, 'Kirjoita otsikko\\.', '')
  await expectRefusedIn(due, 'Kirjoita se muodossa 5\\.3\\.2026\\.', '32.13.2026')
  await title.fill(long)
  await save(form)
  await expectRefusedIn(title, tooLong, long)
  await title.fill(control)
  await save(form)
  await expectRefusedIn(title, controlRefused, control)
})

test('a person: neither name nor title, an e-mail without @, a phone of letters', async () => {
  const form = await newForm(page, '/people/person/new', 'Henkilö')
  await form.getByLabel('Sähköposti').fill('nimi.example.org')
  await form.getByLabel('Puhelin').fill('soita')
  await save(form)
  await expectRefusedIn(form.getByLabel('Sukunimi'), 'Kirjoita sukunimi tai', '')
  await expectRefusedIn(
    form.getByLabel('Sähköposti'),
    'Kirjoita se muodossa nimi@example\\.fi\\.',
    'nimi.example.org',
  )
  await expectRefusedIn(form.getByLabel('Puhelin'), 'Puhelinnumerossa voi olla', 'soita')
})

test('a responsibility: the deputy is the same person, and the end before the start', async () => {
  const form = await newForm(page, '/responsibilities/responsibility/new', 'Vastuu')
  const area = form.getByRole('combobox', { name: 'Vastuualue' })
  await choose(area, 'Barentsin alueneuvosto (BRC)')
  await choose(form.getByRole('combobox', { name: 'Vastuuhenkilö' }), 'Sukuvaara')
  const deputy = form.getByRole('combobox', { name: 'Sijainen' })
  await choose(deputy, 'Sukuvaara')
  await form.getByRole('textbox', { name: 'Alkaa' }).fill('2.2.2026')
  await form.getByRole('textbox', { name: 'Päättyy' }).fill('1.2.2026')
  await save(form)
  await expectRefusedIn(deputy, 'Sijainen ei voi olla sama henkilö\\.', /^Sukuvaara/)
  const until = form.getByRole('textbox', { name: 'Päättyy' })
  await expectRefusedIn(until, 'Päättyminen on ennen alkua\\.', '1.2.2026')
})

test('an absence: own cover, and the end before the start', async () => {
  const form = await newForm(page, '/people/cover/new', 'Sijaistus')
  await choose(form.getByRole('combobox', { name: 'Poissa oleva' }), 'Sukuvaara')
  await choose(form.getByRole('combobox', { name: 'Sijainen' }), 'Sukuvaara')
  await form.getByRole('textbox', { name: 'Alkaa' }).fill('24.12.2026')
  await form.getByRole('textbox', { name: 'Päättyy' }).fill('23.12.2026')
  await save(form)
  const covering = form.getByRole('combobox', { name: 'Sijainen' })
  await expectRefusedIn(covering, 'Henkilö ei voi olla oma sijaisensa\\.', /^Sukuvaara/)
  const until = form.getByRole('textbox', { name: 'Päättyy' })
  await expectRefusedIn(until, 'Päättyminen on ennen alkua\\.', '23.12.2026')
})

test('a new meeting: no title, the end before the start, an address that is none', async () => {
  const form = await newForm(page, '/meetings/meeting/new', 'Kokouksen tiedot')
  const title = form.getByLabel('Otsikko (suomi)')
  for (const language of ['suomi', 'englanti', 'ruotsi'])
    await form.getByLabel(`Otsikko (${language})`).fill('')
  await form.getByLabel('Päättyy klo').fill('8.00')
  const link = form.getByLabel('Etäyhteyden osoite')
  await link.fill('teams')
  await save(form)
  await expectRefusedIn(title, 'Kirjoita otsikko\\.', '')
  await expectRefusedIn(form.getByLabel('Päättyy klo'), 'Päättyminen on ennen alkua\\.', '8.00')
  await expectRefusedIn(link, 'alussa on oltava https://', 'teams')
  await link.fill('http://example.org/')
  await save(form)
  await expectRefusedIn(link, 'alussa on oltava https://', 'http://example.org/')
})

const named = [
  ['/people/organisation/new', 'Organisaatio', 'Nimi (suomi)', 'Kirjoita nimi\\.'],
  ['/responsibilities/area/new', 'Vastuualue', 'Nimi (suomi)', 'Kirjoita nimi\\.'],
  ['/cooperation/body/new', 'Toimielin tai verkosto', 'Nimi (suomi)', 'Kirjoita nimi\\.'],
  ['/funding/programme/new', 'Ohjelma', 'Nimi (suomi)', 'Kirjoita nimi\\.'],
  ['/funding/project/new', 'Hanke', 'Nimi (suomi)', 'Kirjoita nimi\\.'],
  ['/funding/call/new', 'Haku', 'Otsikko', 'Kirjoita otsikko\\.'],
  ['/meetings/series/new', 'Kokoussarja', 'Nimi (suomi)', 'Kirjoita nimi\\.'],
  ['/meetings/template/new', 'Kokousmalli', 'Nimi (suomi)', 'Kirjoita nimi\\.'],
] as const

test('every other register: no name, too long a name, control characters', async () => {
  test.slow()
  for (const [path, label, field, message] of named) {
    const form = await newForm(page, path, label)
    const name = form.getByLabel(field)
    await name.fill('')
    await save(form)
    await expectRefusedIn(name, message, '')
    await name.fill(long)
    await save(form)
    await expectRefusedIn(name, tooLong, long)
    await name.fill(control)
    await save(form)
    await expectRefusedIn(name, controlRefused, control)
  }
})

test('a second responsible person for the same area at the same time', async () => {
  const form = await newForm(page, '/responsibilities/responsibility/new', 'Vastuu')
  const area = form.getByRole('combobox', { name: 'Vastuualue' })
  await choose(area, 'Barentsin alueneuvosto (BRC)')
  await form.getByRole('combobox', { name: 'Laji' }).click()
  await page.getByRole('option', { name: 'Vastuuhenkilö', exact: true }).click()
  await choose(form.getByRole('combobox', { name: 'Vastuuhenkilö' }), 'Ponnikas')
  await save(form)
  await expectRefusedIn(
    area,
    'Vastuualueella on jo vastuuhenkilö samaan aikaan \\(.+\\)\\.',
    'Barentsin alueneuvosto (BRC)',
  )
})

test('a second cover of the same person at the same time', async () => {
  // The starter workspace has one for them from 21.12.2026 to 6.1.2027.
  const form = await newForm(page, '/people/cover/new', 'Sijaistus')
  const covered = form.getByRole('combobox', { name: 'Poissa oleva' })
  await choose(covered, 'hallintosihteeri')
  await choose(form.getByRole('combobox', { name: 'Sijainen' }), 'Sukuvaara')
  await form.getByRole('textbox', { name: 'Alkaa' }).fill('6.1.2027')
  await form.getByRole('textbox', { name: 'Päättyy' }).fill('8.1.2027')
  await save(form)
  await expectRefusedIn(
    covered,
    'Henkilöllä on jo sijainen samaan aikaan \\(21\\.12\\.2026–6\\.1\\.2027\\)\\.',
    /hallintosihteeri/i,
  )
})
