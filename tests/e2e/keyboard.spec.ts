import type { Page } from '@playwright/test'
import { expect, test } from './app'
import { violations } from './axe'
import { begin, goToAddress, prepareNext } from './desk'
import { chooseInMenu } from './menu'
import { openPalette } from './palette'

const cells = (page: Page, name: RegExp) =>
  page.getByRole('row', { name }).first().locator('[data-cell]')
const rowMenu = (page: Page) => page.getByRole('menu', { name: 'Rivin toiminnot' })
const item = (page: Page, name: string) => rowMenu(page).getByRole('menuitem', { name })

test('a row has a menu by the right button and by keys, and the focus comes back to its cell', async ({
  launch,
}) => {
  const { page, errors } = await launch()
  await begin(page)
  await goToAddress(page, '/tasks')
  const [first, second] = [
    cells(page, /Päivitetään Barents/).first(),
    cells(page, /Kolarctic/).nth(1),
  ]
  await second.click({ button: 'right' })
  await expect(rowMenu(page)).toBeVisible()
  expect(await violations(page, 'menu of a row')).toEqual([])
  await page.keyboard.press('Escape')
  await expect(rowMenu(page)).toBeHidden()
  await expect(second).toBeFocused()

  await first.focus()
  await page.keyboard.press('Shift+F10')
  await item(page, 'Valitse rivi').press('Enter')
  await expect(first).toBeFocused()
  await expect(page.getByRole('row', { name: /Päivitetään Barents/ })).toHaveAttribute(
    'aria-selected',
    'true',
  )
  await page.keyboard.press('ContextMenu')
  await item(page, 'Muokkaa solua').press('Enter')
  await expect(page.locator('[data-edited] :is(input, textarea)')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(first).toBeFocused()
  await page.keyboard.press('Shift+F10')
  await item(page, 'Muuta tilaa').press('Enter')
  await expect(page.getByRole('menuitem', { name: 'Käynnissä' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(first).toBeFocused()
  await page.keyboard.press('Shift+F10')
  await item(page, 'Avaa tiedon sivu').press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: /Päivitetään Barents/ })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(first).toBeFocused()
  await page.keyboard.press('Shift+F10')
  await item(page, 'Poista').press('Enter')
  await expect(first).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(first).toBeVisible()
  expect(errors).toEqual([])
})

test('keys stand in the tooltips and on the sheet, and what opens gives the focus back', async ({
  launch,
}) => {
  const desk = await launch()
  const { app, page, errors } = desk
  await begin(page)
  const tip = (name: string) => page.getByRole('button', { name, exact: true })
  await expect(tip('Uusi kokous')).toHaveAttribute('title', 'Uusi kokous (Ctrl + N)')
  await expect(page.getByRole('link', { name: 'Tehtävät', exact: true })).toHaveAttribute(
    'title',
    'Tehtävät (Ctrl + 3)',
  )
  await expect(page.getByRole('link', { name: 'Asetukset' })).toHaveAttribute(
    'title',
    'Asetukset (Ctrl + ,)',
  )

  // The palette, quick add, the sheet of keys and a removal, each from where the person was.
  await goToAddress(page, '/tasks')
  const cell = cells(page, /Päivitetään Barents/).first()
  await cell.focus()
  await openPalette(page)
  await page.keyboard.press('Escape')
  await expect(cell).toBeFocused()
  await page.keyboard.press('Control+Shift+N')
  await expect(page.getByLabel('Mitä tehdään?')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(cell).toBeFocused()
  const sheet = page.getByRole('dialog', { name: 'Näppäimet ja tietoja' })

  // Every key of the native menu stands on the sheet, but for those of the text roles and of development.
  await chooseInMenu(desk, 'help')
  const ids = await app.evaluate(({ Menu }) => {
    const items = Menu.getApplicationMenu()?.items.flatMap((top) => top.submenu?.items ?? []) ?? []
    return items.filter(({ id }) => id).map(({ accelerator }) => accelerator ?? '')
  })
  const written = (await sheet.innerText()).replaceAll(' + ', '+')
  for (const keys of ids.filter((one) => one !== ''))
    expect(written).toContain(keys.replace('CmdOrCtrl', 'Ctrl'))
  expect(await violations(page, 'sheet of keys')).toEqual([])
  await page.keyboard.press('Escape')
  await expect(sheet).toBeHidden()
  await expect(cell).toBeFocused()

  await goToAddress(page, '/')
  await tip('Valmistele esityslista').focus()
  await page.keyboard.press('?')
  await expect(sheet).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(tip('Valmistele esityslista')).toBeFocused()
  await prepareNext(page)
  await expect(tip('Vie')).toHaveAttribute('title', 'Vie (Ctrl + E)')
  await tip('Vie').focus()
  await chooseInMenu(desk, 'export')
  await expect(page.getByRole('dialog', { name: 'Vie esityslista' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(tip('Vie')).toBeFocused()
  expect(errors).toEqual([])
})
