import { join } from 'node:path'
import { expect, type RunningApp, test } from './app'
import { violations } from './axe'
import { begin, openWorkspace } from './desk'
import { exportBoth, openTab } from './pictures'
import { starterPath, writeChanged } from './workspaces'

let desk: RunningApp
test.beforeEach(async ({ launch }) => {
  desk = await launch()
  await begin(desk.page)
})
test.afterEach(() => {
  expect(desk.errors).toEqual([])
})

/** A share is left over that nobody has named; in cents. */
const aBudget = { total: 123_456_789, eu: 100_000_001 }

test('the timeline is walked by keys and zoomed, opens its record, and equals its table', async ({
  folder,
}) => {
  const { page } = desk
  await openTab(page, 'Yhteistyö', 'Aikajana')
  const grid = page.getByRole('grid', { name: 'Tilojen aikajana' })
  const frozen = grid.getByRole('gridcell', { name: /^Euregio Karelia, Yhteistyö: Jäädytetty/ })
  await expect(frozen).toBeVisible()
  const suspended = grid.getByRole('gridcell', { name: /^Euregio Karelia, Yhteistyö: Keskeytetty/ })
  await expect(suspended).toHaveAccessibleName(/kevät 2022/)
  const svg = await exportBoth(desk, folder)
  expect(svg.title).toBe('Tilojen aikajana')
  const drawn = svg.texts.join('\n')
  for (const text of ['Euregio Karelia', 'Kostamuksen rakentaminen', '1975', 'Tänään'])
    expect(drawn).toContain(text)
  await expect(page.getByText(/^1974–20\d\d$/)).toBeVisible()

  const cells = await grid.getByRole('gridcell').count()
  await suspended.focus()
  const before = (await suspended.boundingBox())?.width ?? 0
  await page.keyboard.press('+')
  await expect.poll(async () => (await suspended.boundingBox())?.width).toBeGreaterThan(before)
  await page.keyboard.press('0')
  await page.keyboard.press('ArrowRight')
  await expect(frozen).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/cooperation\/status\/[\w-]{36}$/)

  await openTab(page, 'Yhteistyö', 'Aikajana')
  await page.getByText('Taulukko', { exact: true }).click()
  const rows = page.locator('main tr[data-period]')
  await expect(rows).toHaveCount(cells)
  await expect(rows.filter({ hasText: 'keväällä 2022' }).first()).toBeVisible()
  expect(await violations(page, 'timeline as a table')).toEqual([])
  await page.getByRole('combobox', { name: 'Laji' }).click()
  await page.getByRole('option', { name: 'Ohjelmat' }).click()
  await expect(rows.filter({ hasText: 'Euregio Karelia' })).toHaveCount(0)
  await expect(rows.first()).toBeVisible()
})

test('budgets are bars by programme and by source, and a table to the cent', async ({ folder }) => {
  const { page } = desk
  const workspace = join(folder, 'budgets.json')
  writeChanged(starterPath, workspace, ({ project = [] }) => {
    const [first] = project
    if (first) Object.assign(first, { acronym: 'Mitattu', budget: aBudget })
  })
  await openWorkspace(desk, workspace)
  await openTab(page, 'Ohjelmat ja hankkeet', 'Budjetit')
  const list = page.getByRole('list', { name: 'Budjetit ohjelmittain ja lähteittäin' })
  await expect(list.getByRole('listitem', { name: /1\s234\s567,89 €/ }).first()).toBeVisible()
  const svg = await exportBoth(desk, folder)
  expect(svg.texts.join('\n')).toMatch(/1\s234\s567,89 €/)
  await page.getByText('Rahoituslähteittäin', { exact: true }).click()
  await expect(list.getByRole('listitem', { name: /^EU: yhteensä/ })).toBeVisible()
  await page.getByText('Ohjelmien rahoitus', { exact: true }).click()
  const karelia = list.getByRole('listitem', { name: /^Karelia CBC 2014–2020: yhteensä/ })
  expect(await violations(page, 'funding of programmes')).toEqual([])
  await expect(karelia).toHaveAccessibleName(/43\s000\s000,00 €.*EU.*21\s500\s000,00 €/)
  await page.getByText('Hankkeet ohjelmittain', { exact: true }).click()
  await page.getByText('Taulukko', { exact: true }).click()
  const row = page.getByRole('row', { name: /Mitattu/ })
  await expect(row).toContainText(/1\s000\s000,01/)
  await expect(row).toContainText(/234\s567,88/)
  expect(await violations(page, 'budgets as a table')).toEqual([])
})
