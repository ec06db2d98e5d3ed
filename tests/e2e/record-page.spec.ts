import type { Locator, Page } from '@playwright/test'
import { expect, test } from './app'
import { violations } from './axe'
import { begin, goTo } from './desk'
import { council, openCouncil, partOf, rowCell, undoNotice } from './recordPages'

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

const part = (name: string): Locator => partOf(page, name)

test('from a row to the page, a change by keyboard, its history, and back to the row', async () => {
  await openCouncil(page)
  await expect(page.getByRole('article')).toContainText('Jatkuu ilman kumppania')
  await expect(part('Tiedot')).toContainText('Puolivuosittain')
  await expect(part('Yhteydet').getByRole('link', { name: 'Barentsin aluekomitea' })).toBeVisible()
  await expect(part('Tilan historia')).toContainText('11.1.1993–28.2.2022')
  await expect(part('Kokouksissa')).toContainText('Barents-yhteistyön jatko')
  await expect(part('Historia')).toContainText('aloitti aloitusaineistosta')

  await page.keyboard.press('e')
  const form = page.getByRole('form', { name: 'Toimielin tai verkosto' })
  await form.getByRole('combobox', { name: 'Kokoontuminen' }).click()
  await page.getByRole('option', { name: 'Vuosittain', exact: true }).click()
  await form.getByLabel('Nimi (englanti)').fill('Barents Council of Regions')
  await page.keyboard.press('Control+Enter')
  await expect(form).toBeHidden()
  await expect(part('Tiedot')).toContainText('Vuosittain')
  await expect(part('Historia')).toContainText('Kokoontuminen: Puolivuosittain → Vuosittain')
  await expect(part('Historia')).toContainText(
    'Nimi (EN): Barents Regional Council → Barents Council of Regions',
  )

  const pastDay = part('Historia').getByLabel('Tilanne päivänä', { exact: true })
  await pastDay.fill('23.11.2026')
  await expect(part('Tiedot')).toContainText('Vuosittain')
  const banner = page.getByRole('status').filter({ hasText: 'Tilanne' })
  await expect(banner).toContainText('Tilanne 23.11.2026')
  await expect(banner).toContainText(council)
  await expect(banner).toBeInViewport()
  // Nothing changes the present from here.
  await page.getByRole('article').focus()
  await page.keyboard.press('e')
  await page.keyboard.press('Delete')
  await expect(form).toBeHidden()
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(page.getByRole('button', { name: 'Muokkaa', exact: true })).toBeHidden()
  await page.keyboard.press('v')
  await expect(part('Tilan historia')).toContainText('11.1.1993–28.2.2022')
  await expect(part('Tilan historia').getByRole('button')).toHaveCount(0)
  await expect(part('Tehtävät').getByRole('button', { name: 'Lisää tehtävä' })).toBeHidden()
  await expect(part('Lähde')).toBeHidden()
  expect(await violations(page, 'past')).toEqual([])
  await pastDay.fill('1.1.2000')
  await expect(banner).toContainText('Tietoa ei ollut vielä lisätty.')
  await expect(part('Tiedot')).toBeHidden()
  await page.getByRole('article').focus()
  await page.keyboard.press('Escape')
  await expect(banner).toBeHidden()
  await expect(part('Tiedot')).toContainText('Vuosittain')

  await page.getByRole('heading', { level: 1 }).focus()
  await page.keyboard.press('Escape')
  await expect(rowCell(page, 'Toimielimet ja verkostot', council)).toBeFocused()
})

test('from the form beside the table, and by a link from one page to another and back', async () => {
  await goTo(page, 'Yhteistyö')
  await page.getByRole('link', { name: 'Toimielimet ja verkostot' }).click()
  await rowCell(page, 'Toimielimet ja verkostot', council).focus()
  await page.keyboard.press('Enter')
  const panel = page.getByRole('complementary', { name: council })
  await expect(panel.getByRole('button', { name: 'Avaa sivu' })).toBeVisible()
  await page.keyboard.press('Alt+Enter')
  await expect(page.getByRole('heading', { level: 1, name: council })).toBeFocused()
  await part('Yhteydet').getByRole('link', { name: 'Barentsin aluekomitea' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Barentsin aluekomitea' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('heading', { level: 1, name: council })).toBeFocused()
  await page.getByRole('article').getByRole('button', { name: 'Yhteistyö', exact: true }).click()
  await expect(rowCell(page, 'Toimielimet ja verkostot', council)).toBeFocused()
})

test('a task and a status period are added to the record and changed in place', async () => {
  await openCouncil(page)
  await page.keyboard.press('t')
  const task = page.getByRole('form', { name: 'Tehtävä' })
  await task.getByLabel('Otsikko').fill('Kysytään sihteeristöltä')
  await expect(task.getByRole('combobox', { name: 'Työkokonaisuus' })).toHaveValue(council)
  await page.keyboard.press('Control+Enter')
  const row = part('Tehtävät').getByRole('listitem').filter({ hasText: 'Kysytään sihteeristöltä' })
  await row.getByRole('button', { name: 'Muuta tilaa: Avoin' }).click()
  await page.getByRole('menuitem', { name: 'Valmis' }).click()
  await expect(page.getByRole('textbox', { name: 'Mitä saatiin aikaan?' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(row).toBeHidden()
  await part('Tehtävät').getByRole('button', { name: 'Näytä yksi tehty' }).click()
  await expect(row).toContainText('Valmis')

  await part('Tilan historia').getByRole('button', { name: 'Lisää tilajakso' }).click()
  const status = page.getByRole('form', { name: 'Tilajakso' })
  await expect(status.getByRole('combobox', { name: 'Kohde' })).toHaveValue(council)
  await status.getByRole('combobox', { name: 'Mitä tila koskee' }).click()
  await page.getByRole('option', { name: 'Yhteydenpito' }).click()
  await status.getByRole('textbox', { name: 'Alkaa' }).fill('1.10.2026')
  await page.keyboard.press('Control+Enter')
  await expect(part('Tilan historia')).toContainText('1.10.2026–')
  await expect(page.getByRole('article')).toContainText('Yhteydenpito: Voimassa')
})

test('marked as verified, taken back, and shown when sources disagree', async () => {
  await openCouncil(page)
  await expect(part('Lähde')).toContainText('Ei tarkistettu')
  await page.keyboard.press('v')
  await expect(part('Lähde')).toContainText('Tarkistettu 23.11.2026')
  await expect(part('Historia')).toContainText('Tarkistettu: (tyhjä) → 23.11.2026')
  await undoNotice(page)
  await expect(part('Lähde')).toContainText('Ei tarkistettu')

  await page.getByRole('heading', { level: 1 }).focus()
  await page.keyboard.press('e')
  const form = page.getByRole('form', { name: 'Toimielin tai verkosto' })
  await form.getByRole('button', { name: 'Lisää toisen lähteen tieto' }).click()
  await form.getByLabel('Mistä ollaan eri mieltä').last().fill('Kokoontuminen')
  await form.getByLabel('Toisen lähteen mukaan').last().fill('Kerran vuodessa')
  await form.getByLabel('Lähteen nimi').last().fill('Neuvoston vuosikertomus')
  await page.keyboard.press('Control+Enter')
  const versions = part('Lähteet eri mieltä').getByRole('listitem')
  const rhythm = versions.filter({ hasText: 'Kerran vuodessa' })
  await expect(rhythm).toContainText('Neuvoston vuosikertomus')
  // What the council itself says stands beside it.
  await expect(versions.filter({ hasText: 'Puolivuosittain' })).toHaveCount(1)
})

test('at 200 % the page is one column and does not scroll sideways', async () => {
  await openCouncil(page)
  await page.setViewportSize({ width: 640, height: 400 })
  const article = page.getByRole('article')
  await expect(part('Historia')).toBeVisible()
  const box = async (name: string) => (await part(name).boundingBox()) ?? { x: 0, y: 0 }
  expect((await box('Tehtävät')).y).toBeGreaterThan((await box('Yhteydet')).y)
  expect(await article.evaluate((one) => one.scrollWidth <= one.clientWidth)).toBe(true)
})
