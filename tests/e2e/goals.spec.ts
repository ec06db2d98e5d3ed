import type { Locator, Page } from '@playwright/test'
import { expect, test } from './app'
import { violations } from './axe'
import {
  addItem,
  begin,
  choose,
  chooseEnglishDark,
  expectSaved,
  goTo,
  goToAddress,
  prepareNext,
  unfold,
} from './desk'
import { newForm, save } from './forms'

const duty = 'Maakunnallinen markkinointi'
const priority = 'Venäjä-osaamisen säilyttäminen'
const strategy = 'Kainuun Venäjä-strategia 2021–2027'

async function openMatrix(page: Page): Promise<Locator> {
  await goTo(page, 'Tavoitteet')
  await page.getByRole('main').getByRole('link', { name: 'Kattavuus', exact: true }).click()
  const grid = page.getByRole('grid', { name: 'Kattavuus' })
  await expect(grid).toBeVisible()
  return grid
}

const rowOf = (grid: Locator, name: string): Locator =>
  grid.getByRole('row').filter({ hasText: name })

/** A strategy with a priority, and a duty: typed in as a person types them. */
async function recordGoals(page: Page): Promise<void> {
  const ofStrategy = await newForm(page, '/goals/strategy/new', 'Strategia')
  await ofStrategy
    .getByRole('textbox', { name: /^Nimi.*FI|suomi/i })
    .first()
    .fill(strategy)
  await ofStrategy.getByLabel('Hyväksyjä').fill('Maakuntahallitus')
  await ofStrategy.getByRole('textbox', { name: 'Hyväksytty' }).fill('14.6.2021')
  await save(ofStrategy)
  await expect(ofStrategy).toBeHidden()

  const ofPriority = await newForm(page, '/goals/goal/new', 'Tavoite tai tehtävä')
  await ofPriority
    .getByRole('textbox', { name: /^Nimi.*FI|suomi/i })
    .first()
    .fill(priority)
  await choose(ofPriority.getByRole('combobox', { name: 'Strategia' }), strategy)
  await ofPriority.getByRole('combobox', { name: 'Laji' }).click()
  await page.getByRole('option', { name: 'Painopiste' }).click()
  await ofPriority.getByLabel('Järjestys').fill('1')
  await save(ofPriority)
  await expect(ofPriority).toBeHidden()

  const ofDuty = await newForm(page, '/goals/goal/new', 'Tavoite tai tehtävä')
  await ofDuty
    .getByRole('textbox', { name: /^Nimi.*FI|suomi/i })
    .first()
    .fill(duty)
  await ofDuty.getByRole('combobox', { name: 'Laji' }).click()
  await page.getByRole('option', { name: 'Tehtävä', exact: true }).click()
  await save(ofDuty)
  await expect(ofDuty).toBeHidden()
}

test('a duty nobody works on stands out, and a task linked to it covers it', async ({ launch }) => {
  test.slow()
  const { page, errors } = await launch()
  await begin(page)
  await recordGoals(page)

  const grid = await openMatrix(page)
  await expect(rowOf(grid, duty)).toContainText('Kattamatta')
  const only = page.getByRole('checkbox', { name: /^Vain kattamattomat/ })
  await only.check()
  await expect(rowOf(grid, duty)).toBeVisible()
  await only.uncheck()

  // With the keyboard, past the box that picks the row: to the number of open tasks, Enter, and on to a new task for the duty.
  await rowOf(grid, duty).getByRole('gridcell').nth(1).focus()
  const open = rowOf(grid, duty).getByRole('gridcell').nth(4)
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowRight')
  await expect(open).toBeFocused()
  await page.keyboard.press('Enter')
  const behind = page.getByRole('dialog', { name: `Tehtävät auki: ${duty}` })
  await expect(behind).toContainText('Ei mitään.')
  await page.keyboard.press('Escape')
  await expect(behind).toBeHidden()
  await expect(open).toBeFocused()
  await page.keyboard.press('Enter')
  await behind.getByRole('button', { name: 'Lisää tehtävä' }).click()
  const form = page.getByRole('form', { name: 'Tehtävä', exact: true })
  await expect(form).toContainText(duty)
  await form.getByLabel('Otsikko').fill('Laaditaan näkyvyyssuunnitelma')
  await save(form)
  await expect(form).toBeHidden()

  const after = await openMatrix(page)
  await expect(rowOf(after, duty)).toContainText('Katettu')
  await expect(rowOf(after, duty).getByRole('gridcell').nth(4)).toHaveText('1')
  await rowOf(after, duty).getByRole('gridcell').nth(4).getByRole('button').click()
  const task = behind.getByRole('link', { name: 'Laaditaan näkyvyyssuunnitelma' })
  await expect(task).toBeVisible()
  await page.keyboard.press('Escape')

  // The choice of a strategy is remembered.
  await page.getByRole('combobox', { name: 'Strategia' }).click()
  await page.getByRole('option', { name: strategy }).click()
  await expect(rowOf(after, duty)).toBeHidden()
  await goTo(page, 'Tänään')
  const again = await openMatrix(page)
  await expect(rowOf(again, priority)).toContainText('Kattamatta')
  await expect(rowOf(again, duty)).toBeHidden()
  expect(errors).toEqual([])
})

test('a duty is linked from an area and covered by who answers for it', async ({ launch }) => {
  test.slow()
  const { page, errors } = await launch()
  await begin(page)
  await recordGoals(page)
  await goTo(page, 'Vastuut')
  await page.getByRole('main').getByRole('link', { name: 'Vastuualueet' }).click()
  const areas = page.getByRole('grid', { name: 'Vastuualueet' })
  await areas.getByRole('row').filter({ hasText: 'Vastuuhenkilö' }).first().click()
  const form = page.getByRole('form', { name: 'Vastuualue' })
  await choose(form.getByRole('combobox', { name: 'Liittyy' }), duty)
  await page.keyboard.press('Escape')
  await save(form)
  await expect(form).toBeHidden()
  const grid = await openMatrix(page)
  await expect(rowOf(grid, duty)).toContainText('Katettu')
  await expect(rowOf(grid, duty).getByRole('gridcell').nth(2)).not.toHaveText('0')
  expect(errors).toEqual([])
})

test('a duty of the starter workspace is covered by a project and a meeting, from either end', async ({
  launch,
}) => {
  test.slow()
  const { page, errors } = await launch()
  await begin(page)
  const uncovered = 'Maakunnan markkinointi ja myönteinen tunnettuus'
  const grid = await openMatrix(page)
  await expect(rowOf(grid, uncovered)).toContainText('Kattamatta')
  const count = (column: string) =>
    rowOf(grid, uncovered).getByRole('gridcell').nth(columns.indexOf(column))
  const columns = await grid.getByRole('columnheader').allTextContents()

  const project = await newForm(page, '/funding/project/new', 'Hanke')
  await project.getByLabel('Nimi (suomi)').fill('Kainuu näkyy')
  await project.getByRole('textbox', { name: 'Alkaa', exact: true }).fill('1.1.2026')
  await choose(project.getByRole('combobox', { name: 'Liittyy' }), uncovered)
  await page.keyboard.press('Escape')
  await save(project)
  await expect(project).toBeHidden()
  await openMatrix(page)
  await expect(rowOf(grid, uncovered)).toContainText('Katettu')
  await expect(count('Hankkeet')).toHaveText('1')
  await expect(count('Kokoukset tulossa')).toHaveText('0')

  // An item of the team's next meeting is about the duty.
  await goTo(page, 'Tänään')
  await prepareNext(page)
  await addItem(page, 'Maakuntamarkkinoinnin kuulumiset')
  const item = await unfold(page, 'Maakuntamarkkinoinnin kuulumiset')
  await choose(item.getByRole('combobox', { name: 'Liittyy' }), uncovered)
  await page.keyboard.press('Escape')
  await expectSaved(page)
  await openMatrix(page)
  await expect(count('Kokoukset tulossa')).toHaveText('1')
  await count('Kokoukset tulossa').getByRole('button').click()
  const behind = page.getByRole('dialog', { name: `Kokoukset tulossa: ${uncovered}` })
  await expect(behind.getByRole('link', { name: /tiimin kokous/ })).toBeVisible()
  await page.keyboard.press('Escape')

  // Anything with a name is linked from the goal itself, too.
  await goToAddress(page, '/goals')
  await page.getByRole('grid').getByText(uncovered).click()
  const form = page.getByRole('form', { name: 'Tavoite tai tehtävä' })
  const links = form.getByRole('combobox', { name: 'Liittyy' })
  for (const name of ['Europe Direct Kainuu', 'NPA: haku', 'Barents Forum'])
    await choose(links, name)
  await page.keyboard.press('Escape')
  await save(form)
  await expect(form).toBeHidden()
  expect(errors).toEqual([])
})

test('the coverage matrix breaks no rule of WCAG 2.2 AA, in either look', async ({ launch }) => {
  test.slow()
  const { page, errors } = await launch()
  await begin(page)
  await recordGoals(page)
  const found: string[] = []
  for (const look of ['fi light', 'en dark'] as const) {
    if (look === 'en dark') await chooseEnglishDark(page)
    await show(page, '/goals/coverage')
    const cell = page.getByRole('grid').getByRole('gridcell').nth(4)
    found.push(...(await violations(page, `${look} matrix`)))
    await cell.focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog')).toBeVisible()
    found.push(...(await violations(page, `${look} matrix, a number open`)))
    await page.keyboard.press('Escape')
  }
  expect(found).toEqual([])
  expect(errors).toEqual([])
})

async function show(page: Page, path: string) {
  await goToAddress(page, path)
  await expect(page.getByRole('grid')).toBeVisible()
}
