import { expect, test } from './app'
import { violations } from './axe'
import { begin, goTo } from './desk'
import { cellAt, expectFocus, openTasks, taskGrid, taskTree, titles } from './table'

test('rows are grouped with their counts, and a group is folded by keyboard', async ({
  launch,
}) => {
  const { page, errors } = await launch()
  await openTasks(page)
  await cellAt(page, 0, 5).focus()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Shift+F10')
  await page.keyboard.type('Ryhm')
  await page.getByRole('menuitem', { name: 'Ryhmittele tämän mukaan' }).press('Enter')

  await expect(taskTree(page)).toBeVisible()
  const group = page.getByRole('row', { name: /Tila: Avoin \(16\)/ })
  await expect(group).toHaveAttribute('aria-expanded', 'true')
  await expect(group).toHaveAttribute('aria-level', '1')
  await expect(page.getByRole('row').nth(2)).toHaveAttribute('aria-level', '2')
  expect(await violations(page, 'grouped')).toEqual([])

  await cellAt(page, 0, 0).focus()
  await page.keyboard.press('ArrowLeft')
  await expect(group).toHaveAttribute('aria-expanded', 'false')
  await expect(page.getByRole('row').nth(2)).toHaveAccessibleName(/Tila: Käynnissä \(2\)/)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expectFocus(page, 2, 0)
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('Enter')
  await expect(group).toHaveAttribute('aria-expanded', 'true')

  // The choice outlives the screen, and is taken back from the toolbar.
  await goTo(page, 'Tänään')
  await goTo(page, 'Tehtävät')
  await expect(taskTree(page)).toBeVisible()
  await page.getByRole('button', { name: 'Ryhmittele' }).click()
  await page.getByRole('menuitem', { name: 'Ei ryhmittelyä' }).click()
  await expect(taskGrid(page)).toBeVisible()
  expect(errors).toEqual([])
})

test('a column is filtered by the people in it, and every column by its empty cells', async ({
  launch,
}) => {
  const { page, errors } = await launch()
  await openTasks(page)
  await cellAt(page, 0, 2).focus()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Alt+ArrowDown')
  const filter = page.getByRole('dialog', { name: 'Suodata: Vastuuhenkilö' })
  await filter.getByRole('textbox', { name: 'Etsi nimellä' }).fill('ponn')
  await filter.getByRole('checkbox', { name: 'Ponnikas Jouni' }).press('Space')
  await expect(page.getByText('2/21', { exact: true })).toBeVisible()
  expect(await violations(page, 'filter of people')).toEqual([])

  await filter.getByText('Tyhjät', { exact: true }).click()
  await expect(page.getByText('1/21', { exact: true })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Poista suodatus Vastuuhenkilö' })).toHaveText(
    'Vastuuhenkilö: Tyhjät',
  )
  await page.keyboard.press('Escape')
  await page.getByRole('searchbox').fill('ei tällaista ole')
  await expect(page.getByText('Mikään rivi ei vastaa hakua tai suodatusta')).toBeVisible()
  expect(await violations(page, 'no match')).toEqual([])
  await page.getByRole('button', { name: 'Poista suodatus', exact: true }).last().click()
  await expect(page.getByText('21/21', { exact: true })).toBeVisible()
  expect(errors).toEqual([])
})

test('whoever uses the program finds what is theirs by “me”', async ({ launch }) => {
  const { page } = await launch()
  await begin(page, 'starter', 'Jouni Ponnikas')
  await goTo(page, 'Tehtävät')
  await page.getByRole('columnheader', { name: /Vastuuhenkilö/ }).hover()
  await page.getByRole('button', { name: 'Suodata: Vastuuhenkilö' }).click()
  await page.getByRole('checkbox', { name: 'Minä (Ponnikas Jouni)' }).check()
  await expect(page.getByText('2/21', { exact: true })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Poista suodatus Vastuuhenkilö' })).toHaveText(
    'Vastuuhenkilö: minä',
  )
})

test('columns are moved, sized and pinned by keyboard; a named view brings them back', async ({
  launch,
}) => {
  const { page, errors } = await launch()
  await openTasks(page)
  const before = await titles(page)
  await cellAt(page, 0, 3).focus()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(page.getByText('Määräaika: sarake 3/7')).toBeAttached()
  await expect(page.getByRole('button', { name: /^Määräaika/ })).toBeFocused()
  await expect.poll(async () => (await titles(page))[2]).toBe('Määräaika')

  const title = page.locator('[data-header="2"]')
  const width = (await title.boundingBox())?.width ?? 0
  await page.keyboard.press('Shift+ArrowRight')
  await expect
    .poll(async () => Math.round((await title.boundingBox())?.width ?? 0))
    .toBe(Math.round(width) + 20)

  await page.keyboard.press('Shift+F10')
  await page.getByRole('menuitem', { name: 'Kiinnitä vasemmalle' }).press('Enter')
  await expect.poll(async () => (await titles(page))[0]).toBe('Määräaika')
  const arranged = await titles(page)

  await page.getByRole('button', { name: 'Näkymät' }).click()
  await page.getByLabel('Näkymän nimi').fill('Määräajat ensin')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Sarakkeet', exact: true }).click()
  await page.getByRole('button', { name: 'Palauta sarakkeet' }).click()
  await expect.poll(() => titles(page)).toEqual(before)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Näkymät' }).click()
  await page.getByRole('button', { name: 'Käytä näkymää Määräajat ensin' }).click()
  await expect.poll(() => titles(page)).toEqual(arranged)
  expect(errors).toEqual([])
})

test('columns are moved and sized by the mouse, and fitted by a double click', async ({
  launch,
}) => {
  const { page, errors } = await launch()
  await openTasks(page)
  await page
    .getByRole('columnheader', { name: /^Tila/ })
    .locator('[data-cell]')
    .dragTo(page.getByRole('columnheader', { name: /^Työkokonaisuus/ }), {
      targetPosition: { x: 8, y: 12 },
    })
  await expect.poll(async () => (await titles(page))[1]).toBe('Tila')

  const title = page.locator('[data-header="0"]')
  const handle = title.locator('[data-resize]')
  const box = await handle.boundingBox()
  if (!box) throw new Error('the edge of the column is not seen')
  const width = (await title.boundingBox())?.width ?? 0
  await page.mouse.move(box.x + 4, box.y + 10)
  await page.mouse.down()
  await page.mouse.move(box.x - 76, box.y + 10, { steps: 4 })
  await page.mouse.up()
  await expect
    .poll(async () => Math.round((await title.boundingBox())?.width ?? 0))
    .toBe(Math.round(width) - 80)
  await handle.dblclick()
  await expect.poll(async () => (await title.boundingBox())?.width ?? 0).toBeGreaterThan(width + 80)
  expect(errors).toEqual([])
})
