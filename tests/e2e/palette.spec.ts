import type { Page } from '@playwright/test'
import { expect, test } from './app'
import { violations } from './axe'
import { begin, chooseEnglishDark, goToAddress } from './desk'
import { chooseInMenu } from './menu'
import { newForm } from './forms'
import { box, openPalette, options, typeInPalette } from './palette'

const active = (page: Page) => options(page).and(page.locator('[aria-selected="true"]'))

test('finds by an inflected word, a typo and an operator, and opens the page by keys', async ({
  launch,
}) => {
  const { page, errors } = await launch()
  await begin(page)
  await openPalette(page)
  await typeInPalette(page, 'aluekomitean')
  await expect(active(page)).toContainText('Barentsin aluekomitea')
  await expect(active(page).locator('mark').first()).toHaveText(/aluekomitea/i)
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText(/\d+ osuma/)
  await typeInPalette(page, 'baretsin')
  await expect(options(page).filter({ hasText: 'Barentsin' }).first()).toBeVisible()
  await typeInPalette(page, 'tyyppi:toimielin barents')
  await expect(active(page)).toContainText('Toimielin tai verkosto')
  await typeInPalette(page, 'henkilö:Sukuvaaran tyyppi:tehtävä tila:avoin')
  await expect(active(page).locator('mark')).toHaveText(['Sukuvaara', 'Avoin'])
  await typeInPalette(page, 'type:meeting 12.2026..')
  await expect(active(page).locator('mark')).toHaveText([/\.12\.2026$/])
  await typeInPalette(page, 'tyyppi:olematon barents')
  await expect(page.getByText('Lajia ”olematon” ei ole')).toBeVisible()
  await typeInPalette(page, 'xyzzyqwerty')
  await expect(page.getByText('henkilö:sukunimi')).toBeVisible()
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText('Ei osumia')

  await typeInPalette(page, 'aluekomitean')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Barentsin aluekomitea')
  await expect(box(page)).toBeHidden()

  // What was opened is offered first, and Ctrl + Enter opens it beside its table.
  await goToAddress(page, '/tasks')
  await openPalette(page)
  await expect(page.getByRole('group', { name: 'Viimeksi avatut' })).toContainText(
    'Barentsin aluekomitea',
  )
  await expect(active(page)).toContainText('Barentsin aluekomitea')
  await page.keyboard.press('Control+Enter')
  await expect(page).toHaveURL(/#\/cooperation\/body\//)
  expect(errors).toEqual([])
})

test('the arrows choose, Escape clears and then closes, and the focus goes back', async ({
  launch,
}) => {
  const { page } = await launch()
  await begin(page)
  const button = page.getByRole('button', { name: 'Uusi kokous' })
  await button.focus()
  await openPalette(page)
  await typeInPalette(page, 'barents')
  await expect(options(page).nth(2)).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await expect(options(page).nth(1)).toHaveAttribute('aria-selected', 'true')
  const id = await options(page).nth(1).getAttribute('id')
  await expect(box(page)).toHaveAttribute('aria-activedescendant', id ?? '')
  await page.keyboard.press('End')
  await expect(options(page).last()).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('PageUp')
  await expect(options(page).last()).toHaveAttribute('aria-selected', 'false')
  await page.keyboard.press('Home')
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true')

  await page.keyboard.press('Escape')
  await expect(box(page)).toHaveValue('')
  await page.keyboard.press('Escape')
  await expect(box(page)).toBeHidden()
  await expect(button).toBeFocused()
})

test('commands run, screens and tabs open, and ? opens the keys', async ({ launch }) => {
  const desk = await launch()
  const { app, page } = desk
  await begin(page)
  await openPalette(page)
  await typeInPalette(page, 'uusi tehtava')
  await expect(active(page)).toContainText('Uusi tehtävä')
  await expect(active(page)).toContainText('Ctrl + Shift + N')
  await page.keyboard.press('Enter')
  const quickAdd = page.getByRole('dialog', { name: 'Lisää tehtävä' })
  await expect(quickAdd.getByLabel('Mitä tehdään?')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(quickAdd).toBeHidden()

  // Escape closes the palette only; the form under it stays, with the focus where it was.
  const form = await newForm(page, '/tasks/task/new', 'Tehtävä')
  const title = form.getByRole('textbox').first()
  await title.focus()
  await openPalette(page)
  await page.keyboard.press('Escape')
  await expect(box(page)).toBeHidden()
  await expect(title).toBeFocused()

  await goToAddress(page, '/')
  await expect(page.getByRole('button', { name: 'Uusi kokous' })).toBeVisible()
  await openPalette(page)
  await typeInPalette(page, '>')
  await expect(page.getByRole('group', { name: 'Komennot' })).toBeVisible()
  // Nothing on this screen can be exported.
  await expect(options(page).filter({ hasText: 'Vie esityslista' })).toHaveCount(0)
  await typeInPalette(page, '> budjetit')
  await expect(options(page)).toHaveCount(1)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#\/funding\/budgets/)

  // What the menu does by roles, a new record of any kind, and what the screen itself offers.
  const zoom = () =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.zoomLevel)
  await openPalette(page)
  await typeInPalette(page, '> suurenna')
  await expect(active(page)).toContainText('Ctrl + Plus')
  await page.keyboard.press('Enter')
  await expect.poll(zoom).toBe(0.5)
  await openPalette(page)
  await typeInPalette(page, '> todellinen')
  await page.keyboard.press('Enter')
  await expect.poll(zoom).toBe(0)
  await openPalette(page)
  await typeInPalette(page, '> teema tumma')
  await expect(options(page)).toHaveCount(1)
  await page.keyboard.press('Enter')
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark')
  await openPalette(page)
  await typeInPalette(page, '> lisää henkilö')
  await expect(options(page)).toHaveCount(1)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('form', { name: 'Henkilö' })).toBeVisible()
  await openPalette(page)
  await typeInPalette(page, '> excel')
  await expect(options(page)).toHaveText(['Vie Exceliin (XLSX)…'])
  await typeInPalette(page, 'Barentsin aluekomitea')
  await expect(active(page)).toContainText('Toimielin tai verkosto')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await openPalette(page)
  await typeInPalette(page, '> muokkaa')
  await expect(active(page)).toContainText('MuokkaaE')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('form', { name: 'Toimielin tai verkosto' })).toBeVisible()

  // The native menu opens it too; a key of the navigation leads away from under it.
  await chooseInMenu(desk, 'palette')
  await expect(box(page)).toBeFocused()
  await page.keyboard.press('Control+1')
  await expect(box(page)).toBeHidden()
  await expect(page).toHaveURL(/#\/$/)

  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Näppäimet ja tietoja' })).toBeVisible()
})

test('a paste of 100 kB is cut and answered', async ({ launch }) => {
  const { page, errors } = await launch()
  await begin(page)
  await openPalette(page)
  await typeInPalette(page, 'barents '.repeat(12_800))
  await expect(page.getByText('Haku on hyvin pitkä')).toBeVisible()
  expect((await box(page).inputValue()).length).toBeLessThan(500)
  await typeInPalette(page, 'barentsin')
  await expect(page.getByText('Haku on hyvin pitkä')).toBeHidden()
  await expect(options(page).first()).toBeVisible()
  expect(errors).toEqual([])
})

test('the palette breaks no WCAG 2.2 AA rule, in Finnish and light, in English and dark', async ({
  launch,
}) => {
  const { page } = await launch()
  await begin(page)
  await openPalette(page)
  expect(await violations(page, 'empty, Finnish')).toEqual([])
  await typeInPalette(page, 'aluekomitean')
  await expect(active(page)).toContainText('Barentsin')
  expect(await violations(page, 'hits, Finnish')).toEqual([])
  await typeInPalette(page, 'tyyppi:olematon xyzzyqwerty')
  await expect(page.getByText('henkilö:sukunimi')).toBeVisible()
  expect(await violations(page, 'nothing, Finnish')).toEqual([])
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')

  await chooseEnglishDark(page)
  await page.keyboard.press('Control+k')
  const english = page.getByRole('combobox', { name: 'Search everything or give a command' })
  await expect(english).toBeFocused()
  await english.fill('barents')
  await expect(page.getByRole('option').first()).toBeVisible()
  expect(await violations(page, 'hits, English')).toEqual([])
})
