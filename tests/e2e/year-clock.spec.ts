import { expect, type RunningApp, test } from './app'
import { violations } from './axe'
import { begin, chooseEnglishDark, goToAddress } from './desk'
import { exportBoth, openTab } from './pictures'

let desk: RunningApp
test.beforeEach(async ({ launch }) => {
  desk = await launch()
  await begin(desk.page)
})
test.afterEach(() => {
  expect(desk.errors).toEqual([])
})

test('the year clock is walked by keys, opens its records, turns years, and equals its table', async ({
  folder,
}) => {
  const { page } = desk
  await openTab(page, 'Kokoukset', 'Vuosikello')
  const year = await page.evaluate(() => new Date().getFullYear())
  const grid = page.getByRole('grid', { name: `Vuosikello ${year}` })
  const cells = grid.getByRole('gridcell')
  await expect(cells.first()).toBeVisible()
  expect(await violations(page, 'year clock')).toEqual([])

  const svg = await exportBoth(desk, folder)
  expect(svg.title).toBe(`Vuosikello ${year}`)
  const drawn = svg.texts.join('\n')
  for (const text of ['tammikuu', 'kesäkuu', 'joulukuu', String(year), 'Tänään'])
    expect(drawn.replaceAll(' ', '')).toContain(text)

  // Along a ring and back, and to the next ring.
  const rings = grid.getByRole('row')
  const ring = rings.first().getByRole('gridcell')
  await ring.first().focus()
  await page.keyboard.press('ArrowRight')
  await expect(ring.nth(1)).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await expect(ring.first()).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(rings.nth(1).getByRole('gridcell').and(page.locator(':focus'))).toHaveCount(1)
  await page.keyboard.press('End')
  await expect(cells.last()).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/record\/\w+\/[\w-]{36}$/)

  await openTab(page, 'Kokoukset', 'Vuosikello')
  await expect(cells.first()).toBeVisible()
  const count = await cells.count()
  const chairs = page.getByRole('checkbox', { name: 'Puheenjohtajuudet' })
  await chairs.uncheck()
  await expect(grid.getByRole('row', { name: 'Puheenjohtajuudet' })).toHaveCount(0)
  await chairs.check()
  await page.getByText('Taulukko', { exact: true }).click()
  const table = page.getByRole('table', { name: `Vuosikello ${year}` })
  await expect(table.locator('tbody tr')).toHaveCount(count)
  expect(await violations(page, 'year clock as a table')).toEqual([])
  await page.getByText('Kuva', { exact: true }).click()

  await cells.first().focus()
  await page.keyboard.press('PageDown')
  await expect(page.getByRole('heading', { name: String(year + 1), exact: true })).toBeVisible()
  const nextYear = page.getByRole('grid', { name: `Vuosikello ${year + 1}` })
  await expect(nextYear.locator('[role=gridcell]:focus')).toHaveCount(1)
  await page.keyboard.press('PageUp')
  await expect(grid.locator('[role=gridcell]:focus')).toHaveCount(1)
  await page.getByRole('button', { name: 'Seuraava vuosi' }).click()
  await expect(nextYear).toBeVisible()
  await page.getByRole('button', { name: 'Tämä vuosi' }).click()
  await expect(grid).toBeVisible()

  await chooseEnglishDark(page)
  await goToAddress(page, '/meetings/year')
  await expect(page.getByRole('grid', { name: `Year clock ${year}` })).toBeVisible()
  expect(await violations(page, 'year clock, English and dark')).toEqual([])
})
