import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from './app'
import { barents, councilName } from './barents'
import { begin, choose, expectSaved, openWorkspace, pick } from './desk'
import { expectRefusedIn, newForm, save } from './forms'
import { rowWith, saved, search } from './registers'
import { starterPath, writeChanged } from './workspaces'

let page: Page
let errors: readonly string[]
test.beforeEach(async ({ launch, folder }) => {
  const desk = await launch()
  ;({ page, errors } = desk)
  await begin(page)
  const path = join(folder, 'barents.json')
  writeChanged(starterPath, path, barents)
  await openWorkspace(desk, path)
})
test.afterEach(() => {
  expect(errors).toEqual([])
})

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
  await search(page, '/cooperation/body', councilName)
  await expect(rowWith(page, councilName)).toContainText('12')
  await addMembership(councilName, 'Testialue 13')
  await addYouthCouncil('Testinuorten neuvosto')
  await search(page, '/cooperation/body', 'Testinuorten')
  await expect(rowWith(page, 'Testinuorten')).toContainText('0/14')

  const seat = await newForm(page, '/responsibilities/seat/new', 'Edustus')
  await choose(seat.getByRole('combobox', { name: 'Toimielin' }), 'Testinuorten neuvosto')
  await choose(seat.getByRole('combobox', { name: /^Edustettu alue/ }), 'Testialue 1')
  await choose(seat.getByRole('combobox', { name: 'Henkilö' }), 'Sukuvaara')
  await saved(seat)
  await search(page, '/cooperation/body', 'Testinuorten')
  await expect(rowWith(page, 'Testinuorten')).toContainText('1/14')

  const status = await newForm(page, '/cooperation/status/new', 'Tilajakso')
  await choose(status.getByRole('combobox', { name: 'Kohde' }), 'Testialue 5')
  await status.getByRole('combobox', { name: 'Tila', exact: true }).click()
  await page.getByRole('option', { name: 'Keskeytetty', exact: true }).click()
  await status.getByRole('textbox', { name: 'Alkaa', exact: true }).fill('8.3.2022')
  await saved(status)
  await search(page, '/cooperation/body', 'Testinuorten')
  await expect(rowWith(page, 'Testinuorten')).toContainText('1/13')
  // The number is of the day: before the suspension there were fourteen.
  const day = page.getByRole('textbox', { name: 'Tilanne päivänä' })
  await day.fill('1.6.2021')
  await day.press('Tab')
  await expect(rowWith(page, 'Testinuorten')).toContainText('1/14')
})

test('a body under itself, through another, is refused in the field', async () => {
  await addMembership(councilName, 'Testialue 13')
  await addYouthCouncil('Testinuorten neuvosto')
  await search(page, '/cooperation/body', councilName)
  await rowWith(page, new RegExp(`^${councilName}`)).click()
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
  await search(page, '/responsibilities/seat', 'Testinuorten')
  const mine = rowWith(page, 'Testinuorten')
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

test('a formal body gets the rule of more than half, which can be another; so many are asked for', async () => {
  const form = await newForm(page, '/cooperation/body/new', 'Toimielin tai verkosto')
  await form.getByLabel('Nimi (suomi)').fill('Keksitty lautakunta')
  const rule = form.getByRole('combobox', { name: 'Päätösvaltaisuus' })
  await expect(rule).toHaveValue('Ei sääntöä')
  await form.getByRole('checkbox', { name: 'Viralliset menettelyt' }).press('Space')
  await expect(rule).toHaveValue('Yli puolet jäsenistä läsnä')
  await pick(rule, 'Vähintään tietty määrä jäseniä läsnä')
  await save(form)
  const least = form.getByRole('textbox', { name: 'Jäseniä läsnä vähintään' })
  await expectRefusedIn(least, 'Kirjoita, montako jäsentä vähintään tarvitaan\\.', '')
  await least.fill('5')
  await saved(form)
  await search(page, '/cooperation/body', 'Keksitty lautakunta')
  await expect(rowWith(page, 'Keksitty lautakunta')).toBeVisible()
})

test('a relation written in the register, and an agreement with its parties and case', async () => {
  const relation = await newForm(page, '/cooperation/relation/new', 'Suhde')
  await choose(relation.getByRole('combobox', { name: 'Kohde' }), 'Testikomitea')
  await choose(relation.getByRole('combobox', { name: 'Mihin' }), councilName)
  await saved(relation)
  await expect(rowWith(page, 'Testikomitea')).toContainText('Sulautettu')

  // To say what came of what asks nothing; to work with what is suspended does.
  const working = await newForm(page, '/cooperation/relation/new', 'Suhde')
  await choose(working.getByRole('combobox', { name: 'Kohde' }), 'Testikomitea')
  await pick(working.getByRole('combobox', { name: 'Suhteen laji' }), 'Tekee yhteistyötä')
  await choose(working.getByRole('combobox', { name: 'Mihin' }), 'Euregio Karelia')
  await save(working)
  const question = page.getByRole('dialog', { name: 'Yhteistyö on keskeytetty' })
  await expect(question).toContainText('Euregio Karelia')
  await question.getByRole('textbox', { name: 'Syy' }).fill('Selvitetään')
  await question.getByRole('button', { name: 'Jatka silti' }).click()
  await expect(working).toBeHidden()
  const agreement = await newForm(page, '/cooperation/agreement/new', 'Sopimus')
  await agreement.getByLabel('Nimi (suomi)').fill('Testisopimus')
  await choose(agreement.getByRole('combobox', { name: 'Osapuolet' }), 'Testialue 3')
  await page.keyboard.press('Escape')
  await agreement.getByLabel('Asianumero').fill('29/07.05.00/2022')
  await saved(agreement)
  await expect(rowWith(page, 'Testisopimus')).toContainText('29/07.05.00/2022')
  await expect(rowWith(page, 'Testisopimus')).toContainText('Testialue 3')
})
