import { join } from 'node:path'
import { answerSaveDialog, expect, type RunningApp, test } from './app'
import { violations } from './axe'
import { begin, chooseEnglishDark, expectSaved, goToAddress } from './desk'
import { exportBoth, openTab } from './pictures'
import { hasModule, isInstalled, output, pdfText, readWith } from './programs'

let desk: RunningApp
test.beforeEach(async ({ launch }) => {
  desk = await launch()
  await begin(desk.page)
})
test.afterEach(() => {
  expect(desk.errors).toEqual([])
})

/** Saves the year clock by an entry of its export menu. */
async function saveAs(path: string, item: string, told: string) {
  await answerSaveDialog(desk.app, path)
  await desk.page.getByRole('button', { name: 'Vie tai tulosta kuva' }).click()
  await desk.page.getByRole('menuitem', { name: item }).click()
  await expect(desk.page.getByText(told)).toBeVisible()
  await expect(desk.page.getByRole('menu')).toHaveCount(0)
}

test('the year clock is saved as one page with its list, and as a calendar that others read', async ({
  folder,
}) => {
  const { page } = desk
  test.skip(!isInstalled('pdftotext') || !hasModule('icalendar'), 'readers are not installed')
  await openTab(page, 'Kokoukset', 'Vuosikello')
  const cells = page.getByRole('gridcell')
  await expect(cells.first()).toBeVisible()
  const count = await cells.count()

  const pdf = join(folder, 'vuosikello.pdf')
  await saveAs(pdf, 'Tallenna PDF-tiedostona', 'Kuva tallennettiin: vuosikello.pdf')
  expect(output('pdfinfo', [pdf])).toMatch(/Pages:\s+1\n[^]*Page size:\s+84[12](\.\d+)? x 59[45]/)
  const text = pdfText(pdf)
  expect(text).toContain('Vuosikello 2026')
  expect(text).toMatch(/8\.12\.2026\s+Kansainvälisten asioiden tiimin kokous/)

  const ics = join(folder, 'vuosikello.ics')
  const saveCalendar = async () => {
    await saveAs(ics, 'Tallenna kalenterina (ICS)', 'Kalenteri tallennettiin: vuosikello.ics')
    return readWith<{
      events: { uid: string; summary: string; isDay: boolean; start: string; zone: string }[]
    }>('events.py', ics).events
  }
  const events = await saveCalendar()
  expect(events).toHaveLength(count)
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(count)
  expect(events.filter(({ isDay }) => !isDay)).toContainEqual(
    expect.objectContaining({ start: '2026-12-08T09:00', zone: 'Europe/Helsinki' }),
  )
  expect(events.filter(({ isDay }) => isDay)).not.toEqual([])
  // Beside the picture each entry is named.
  for (const { summary } of events) expect(text).toContain(summary.slice(0, 20))

  // The month in sight is what goes on paper, not the circle.
  await page.getByText('Kuukausi', { exact: true }).click()
  await page.getByRole('button', { name: 'Seuraava kuukausi' }).click()
  const month = join(folder, 'kuukausi.pdf')
  await saveAs(month, 'Tallenna PDF-tiedostona', 'Kuva tallennettiin: kuukausi.pdf')
  const monthText = pdfText(month)
  expect(monthText).toContain('Vuoden kirjaukset, joulukuu 2026')
  expect(monthText).toContain('asioiden tiimin kokous')
  expect(monthText).toContain('Itsenäisyyspäivä')
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
  // Alt and an arrow move an entry, and the focus goes along; a turn in the chair says why it stays.
  const onDay = (day: string | RegExp) => ring.and(page.getByRole('gridcell', { name: day }))
  await onDay('8.12.2026').focus()
  await page.keyboard.press('Alt+ArrowRight')
  await expect(page.getByText(/^Siirrettiin: .*, 9\.12\.2026$/)).toBeVisible()
  await expect(onDay('9.12.2026')).toBeFocused()
  await page.keyboard.press('m')
  const dialog = page.getByRole('dialog', { name: /^Siirrä: / })
  const newDay = dialog.getByRole('textbox', { name: 'Uusi päivä' })
  await newDay.fill('15.12.2026')
  await page.keyboard.press('Control+Enter')
  await expect(onDay('15.12.2026')).toBeVisible()
  await expect(dialog).toHaveCount(0)

  // Dragged round the clock it shows the day it would be on; one undo takes it back.
  const mark = await onDay('15.12.2026').boundingBox()
  const face = await page.locator('svg', { has: grid }).boundingBox()
  if (!mark || !face) throw new Error('nothing is drawn')
  const middle = { x: face.x + face.width / 2, y: face.y + face.height / 2 }
  const from = { x: mark.x + mark.width / 2, y: mark.y + mark.height / 2 }
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  // A tenth of a radian back is about six days.
  const [cos, sin] = [Math.cos(-0.1), Math.sin(-0.1)]
  const [dx, dy] = [from.x - middle.x, from.y - middle.y]
  await page.mouse.move(middle.x + dx * cos - dy * sin, middle.y + dx * sin + dy * cos, {
    steps: 4,
  })
  await expect(page.locator('svg text', { hasText: /^(9|10)\.12\.2026$/ })).toBeVisible()
  await page.mouse.up()
  await expect(onDay(/^.*(9|10)\.12\.2026$/)).toBeVisible()
  await expect(page).toHaveURL(/meetings\/year$/)
  await expectSaved(page)
  await page.keyboard.press('Control+z')
  await expect(onDay('15.12.2026')).toBeVisible()
  await cells.last().focus()
  await page.keyboard.press('Alt+ArrowRight')
  await expect(page.getByText(/^Puheenjohtajuuden kautta muutetaan/)).toBeVisible()

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

  // The same on the days of a month and of a week: walked, moved by keys, and taken back.
  await page.getByText('Kuukausi', { exact: true }).click()
  const month = page.getByRole('grid', { name: 'Vuoden kirjaukset, marraskuu 2026' })
  const today = month.locator('[data-day="2026-11-23"]')
  await today.focus()
  await page.keyboard.press('PageDown')
  const december = page.getByRole('grid', { name: 'Vuoden kirjaukset, joulukuu 2026' })
  await expect(december.locator('[data-day="2026-12-23"]')).toBeFocused()
  for (const key of ['ArrowUp', 'ArrowLeft']) await page.keyboard.press(key)
  await page.keyboard.press('Enter')
  await expect(december.locator('[data-day="2026-12-15"] a').first()).toBeFocused()
  expect(await violations(page, 'month of the year')).toEqual([])
  await page.keyboard.press('Alt+ArrowDown')
  await expect(december.locator('[data-day="2026-12-22"] a:focus')).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(december.locator('[data-day="2026-12-22"]')).toBeFocused()
  await page.keyboard.press('v')
  const week = page.getByRole('grid', { name: /^Vuoden kirjaukset, vko 52/ })
  await expect(week.locator('[data-day="2026-12-22"] a')).toHaveCount(1)
  expect(await violations(page, 'week of the year')).toEqual([])
  await expectSaved(page)
  await page.keyboard.press('Control+z')
  await expect(week.locator('[data-day="2026-12-22"] a')).toHaveCount(0)
  await page.keyboard.press('v')
  await chooseEnglishDark(page)
  await goToAddress(page, '/meetings/year')
  await expect(page.getByRole('grid', { name: 'Entries of the year, November 2026' })).toBeVisible()
  expect(await violations(page, 'year clock, English and dark')).toEqual([])
  expect(desk.errors).toEqual([])
})
