import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, type RunningApp, test } from './app'
import { begin, goTo } from './desk'
import { exportBoth } from './pictures'
import { printTo } from './printing'
import { isInstalled, output, pdfText, readWith } from './programs'

let desk: RunningApp
test.beforeEach(async ({ launch }) => {
  desk = await launch()
  await begin(desk.page)
})
test.afterEach(() => {
  expect(desk.errors).toEqual([])
})

const tree = (page: Page) => page.getByRole('tree', { name: 'Yhteistyökartta' })
const card = (page: Page, name: string) =>
  tree(page).getByRole('treeitem', { name: new RegExp(`^${name}\\.`) })

async function openMap(page: Page) {
  await goTo(page, 'Yhteistyö')
  await expect(card(page, 'Euregio Karelia')).toBeVisible()
}

/** What is shown, by id, with the state that is seen. */
function shown(page: Page): Promise<string[]> {
  return page
    .locator('main [data-id]')
    .evaluateAll((found) =>
      found.map((one) => `${one.getAttribute('data-id')} ${one.getAttribute('data-state')}`),
    )
}

/** How large the map is drawn. */
function scaleOf(page: Page): Promise<number> {
  return tree(page).evaluate((found) => {
    const sheet = found.closest<SVGGElement>('g[style]')
    return Number(/scale\(([\d.]+)\)/.exec(sheet?.style.transform ?? '')?.[1])
  })
}

test('the map is walked by keys, one body comes into focus, and its record opens', async () => {
  const { page } = desk
  await openMap(page)
  await card(page, 'Barentsin euroarktinen neuvosto').focus()
  await page.keyboard.press('ArrowRight')
  await expect(card(page, 'Barentsin alueneuvosto')).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await expect(card(page, 'Barentsin euroarktinen neuvosto')).toBeFocused()
  // One stop for Tab, wherever the keys went.
  await expect(tree(page).locator('[tabindex="0"]')).toHaveCount(1)

  const before = await scaleOf(page)
  await page.keyboard.press('+')
  await expect.poll(() => scaleOf(page)).toBeGreaterThan(before)
  await page.keyboard.press('0')
  await expect.poll(() => scaleOf(page)).toBeCloseTo(before, 3)

  await page.keyboard.press('Space')
  const panel = page.getByRole('complementary', {
    name: 'Kohdistettu: Barentsin euroarktinen neuvosto',
  })
  await expect(panel).toContainText('Jatkuu ilman kumppania')
  await expect(card(page, 'Barentsin alueneuvosto')).toHaveAttribute('data-near', '')
  await expect(card(page, 'Euregio Karelia')).not.toHaveAttribute('data-near', '')
  await panel.getByRole('button', { name: 'Barentsin alueneuvosto' }).click()
  await expect(
    page.getByRole('complementary', { name: 'Kohdistettu: Barentsin alueneuvosto' }),
  ).toContainText('Barentsin aluekomitea')

  await card(page, 'Barentsin alueneuvosto').focus()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('complementary')).toBeHidden()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/cooperation\/body\/[\w-]{36}$/)
})

test('the map is moved by dragging and zoomed by the wheel', async () => {
  const { page } = desk
  await openMap(page)
  const topOf = () =>
    tree(page).evaluate((found) => {
      const sheet = found.closest<SVGGElement>('g[style]')
      return Math.round(new DOMMatrix(sheet?.style.transform).f)
    })
  const [top, scale] = [await topOf(), await scaleOf(page)]
  const box = await page.locator('main svg[data-detail]').boundingBox()
  const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x, y - 30, { steps: 6 })
  await page.mouse.up()
  expect(await topOf()).toBe(top - 30)
  await page.mouse.wheel(0, -300)
  await expect.poll(() => scaleOf(page)).toBeGreaterThan(scale)
})

test('the search box finds a body on the map', async () => {
  const { page } = desk
  await openMap(page)
  await page.getByRole('combobox', { name: 'Siirry toimielimeen' }).fill('Venäjä-strategia')
  await page.getByRole('option', { name: 'Kainuun Venäjä-strategiaryhmä' }).click()
  const panel = page.getByRole('complementary', {
    name: 'Kohdistettu: Kainuun Venäjä-strategiaryhmä',
  })
  await expect(panel).toContainText('Sulautettu')
  await expect(panel.getByRole('button', { name: /toimijoiden verkosto$/ })).toBeVisible()
})

test('the tree says what the map says, also when it is filtered, and is remembered', async () => {
  const { page } = desk
  await openMap(page)
  const onMap = await shown(page)
  expect(onMap.length).toBeGreaterThan(20)
  await page.getByText('Puu', { exact: true }).click()
  const grid = page.getByRole('treegrid', { name: 'Yhteistyökartta' })
  await expect(grid).toBeVisible()
  expect(await shown(page)).toEqual(onMap)

  await page.getByRole('combobox', { name: 'Taso' }).click()
  await page.getByRole('option', { name: 'Sisäinen' }).click()
  await expect(grid.getByRole('row', { name: /kansainvälisten asioiden tiimi/i })).toBeVisible()
  const inTree = await shown(page)
  expect(inTree.length).toBeLessThan(onMap.length)

  const first = grid.locator('tbody [role="row"], tbody tr').first()
  await first.focus()
  await page.keyboard.press('ArrowDown')
  await expect(grid.locator('tbody tr').nth(1)).toBeFocused()

  await page.getByText('Kartta', { exact: true }).last().click()
  await expect(tree(page)).toBeVisible()
  expect(await shown(page)).toEqual(inTree)
  await page.getByText('Puu', { exact: true }).click()
  await page.reload()
  await expect(grid).toBeVisible()
})

test('another day shows another state, with a mark and a word beside the colour', async () => {
  const { page } = desk
  await openMap(page)
  const euregio = card(page, 'Euregio Karelia')
  await expect(euregio).toHaveAttribute('data-state', 'frozen')
  await expect(euregio).toContainText('Jäädytetty')
  const mark = await euregio.locator('path').nth(1).getAttribute('d')
  await page.getByRole('textbox', { name: 'Tila päivänä' }).fill('1.6.2021')
  await page.keyboard.press('Enter')
  await expect(euregio).toHaveAttribute('data-state', 'active')
  await expect(euregio).toHaveAccessibleName(/Voimassa\.$/)
  expect(await euregio.locator('path').nth(1).getAttribute('d')).not.toBe(mark)
})

test('the map leaves as SVG and PNG that other programs read', async ({ folder }) => {
  const { page } = desk
  await openMap(page)
  const svg = await exportBoth(desk, folder)
  expect(svg.title).toBe('Yhteistyökartta')
  expect(svg.description).toMatch(/^Kartalla on \d+ toimielintä/)
  const words = svg.texts.join('\n')
  expect(words).toContain('Kainuun kansainvälisten toimijoiden verkosto')
  expect(words).toContain('Tilanne 23.11.2026')
  expect(words).toContain('Jäädytetty, rakenteita ei purettu')
  await page.getByRole('button', { name: 'Vie tai tulosta kuva' }).click()
  await page.getByRole('menuitem', { name: 'Kopioi leikepöydälle' }).click()
  await expect(page.getByText('Kuva kopioitiin leikepöydälle.')).toBeVisible()

  test.skip(!isInstalled('rsvg-convert'), 'rsvg-convert (librsvg2-bin) is not installed')
  const drawn = join(folder, 'drawn.png')
  output('rsvg-convert', [join(folder, 'kuva.svg'), '-o', drawn])
  expect(readWith('png.py', drawn)).toMatchObject({ width: svg.width, height: svg.height })
})

test('the map is printed alone on one sheet that lies on its side', async ({ folder }) => {
  test.skip(!isInstalled('pdftotext'), 'pdftotext (poppler-utils) is not installed')
  const { app, page } = desk
  await openMap(page)
  const path = join(folder, 'map.pdf')
  await printTo(app, path, async () => {
    await page.getByRole('button', { name: 'Vie tai tulosta kuva' }).click()
    await page.getByRole('menuitem', { name: 'Tulosta…' }).click()
  })
  const about = output('pdfinfo', [path])
  expect(about).toMatch(/Pages:\s+1\n/)
  expect(about).toMatch(/Page size:\s+84[12](\.\d+)? x 59[45]/)
  expect(pdfText(path)).toContain('Barentsin aluekomitea')
  expect(pdfText(path)).not.toContain('Asetukset')
  await expect(page.locator('[data-printed]')).toHaveCount(0)
})
