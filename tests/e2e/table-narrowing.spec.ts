import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { expect, test } from './app'
import { begin, goToAddress, openWorkspace } from './desk'
import { cellAt, expectFocus } from './table'
import { type RawRecord, starterPath, writeChanged } from './workspaces'

/** In Finnish order: v and w are letters of their own, and å, ä and ö are the last. */
const names = [
  'vaara',
  'Vuokatti',
  'Waasa',
  'Wärtsilä',
  'Zeppelin',
  'Ålesund',
  'Äänekoski',
  'Östersund',
]

/** A project like another, by its place in the list above: each end in a year of its own, budgets by turns. */
function like(project: RawRecord, name: string, place: number): RawRecord {
  return {
    ...project,
    id: project.id.replace(/..$/, `e${place}`),
    name: { fi: name, en: '', sv: '' },
    acronym: 'KOE',
    ourRole: place < 3 ? 'partner' : 'follower',
    from: '2019-01-01',
    until: `202${place}-06-30`,
    extensions: [],
    reports: [],
    budget: {
      total: place % 2 === 0 ? 100_050 : 250_000,
      eu: null,
      national: null,
      own: null,
      other: null,
    },
  }
}

const header = (page: Page, name: string): Locator =>
  page.getByRole('columnheader', { name: new RegExp(`^${name}`) })

/** Opens the filter of a column by keyboard. */
async function filterOf(page: Page, name: string): Promise<Locator> {
  await header(page, name).locator('[data-cell]').focus()
  await page.keyboard.press('Alt+ArrowDown')
  return page.getByRole('dialog', { name: `Suodata: ${name}` })
}

const shown = (page: Page): Promise<string[]> =>
  page.locator('[role="row"] [data-cell$=":0"]:not([data-cell^="-1"])').allTextContents()

test('rows are narrowed by text, choice, number and day, and sorted by several columns as Finns do', async ({
  launch,
  folder,
}) => {
  const desk = await launch()
  const { page, errors } = desk
  await begin(page, 'empty')
  const path = join(folder, 'hankkeet.json')
  writeChanged(starterPath, path, ({ project }) => {
    const [first] = project ?? []
    if (first) project?.push(...names.map((name, place) => like(first, name, place)))
  })
  await openWorkspace(desk, path)
  await goToAddress(page, '/funding/project')
  const grid = page.getByRole('grid', { name: 'Hankkeet' })
  await expect(grid).toHaveAttribute('aria-rowcount', '20')

  const text = await filterOf(page, 'Lyhytnimi')
  await text.getByRole('textbox', { name: 'Sisältää' }).fill('koe')
  await page.keyboard.press('Enter')
  await expect(page.getByText('8/19', { exact: true })).toBeVisible()
  await expect(grid).toHaveAttribute('aria-rowcount', '9')

  // Enter sorts by a title alone, Shift + Enter adds it to those before.
  await header(page, 'Nimi').locator('[data-cell]').focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => shown(page)).toEqual(names)
  await header(page, 'Kokonaisbudjetti').locator('[data-cell]').focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await header(page, 'Nimi').locator('[data-cell]').focus()
  await page.keyboard.press('Shift+Enter')
  await expect(header(page, 'Kokonaisbudjetti')).toHaveAttribute('aria-sort', 'descending')
  await expect(header(page, 'Nimi')).toHaveAttribute('aria-sort', 'ascending')
  const [even, odd] = [0, 1].map((rest) => names.filter((_, place) => place % 2 === rest))
  await expect.poll(() => shown(page)).toEqual([...(odd ?? []), ...(even ?? [])])

  // The whole is told to a screen reader, and where in it a row is.
  await page.keyboard.press('Control+End')
  await expectFocus(page, 7, (await header(page, '').count()) - 2)
  await expect(page.getByRole('row', { name: /Äänekoski/ })).toHaveAttribute('aria-rowindex', '9')
  await page.keyboard.press('Control+Home')
  await expectFocus(page, 0, 0)
  await expect(page.getByRole('row', { name: /Vuokatti/ })).toHaveAttribute('aria-rowindex', '2')
  await page.keyboard.press('PageDown')
  await expectFocus(page, 7, 0)

  const number = await filterOf(page, 'Kokonaisbudjetti')
  await number.getByRole('textbox', { name: 'Vähintään' }).fill('1000,50')
  await number.getByRole('textbox', { name: 'Enintään' }).fill('2 000')
  await page.keyboard.press('Enter')
  await expect.poll(() => shown(page)).toEqual(even)

  const day = await filterOf(page, 'Päättyy')
  await day.getByRole('textbox', { name: 'Alkaen' }).fill('30.6.2022')
  await day.getByRole('textbox', { name: 'Päättyen' }).fill('30.6.')
  await day.getByRole('textbox', { name: 'Päättyen' }).fill('30.6.2024')
  await page.keyboard.press('Enter')
  await expect.poll(() => shown(page)).toEqual(['Waasa', 'Zeppelin'])

  // A column that is hidden at first is shown, filtered by its choices and hidden again.
  await page.getByRole('button', { name: 'Sarakkeet', exact: true }).press('Enter')
  await page.getByRole('checkbox', { name: 'Roolimme' }).press('Space')
  await page.keyboard.press('Escape')
  const choice = await filterOf(page, 'Roolimme')
  await choice.getByRole('checkbox', { name: 'Seuraaja' }).press('Space')
  await expect.poll(() => shown(page)).toEqual(['Zeppelin'])
  await page.keyboard.press('Escape')
  await page.keyboard.press('Shift+F10')
  await page.getByRole('menuitem', { name: 'Piilota' }).press('Enter')
  await expect(header(page, 'Roolimme')).toBeHidden()
  await expect(page.getByRole('button', { name: 'Poista suodatus Roolimme' })).toBeVisible()
  await expect.poll(() => shown(page)).toEqual(['Zeppelin'])
  await expect(cellAt(page, 0, 0)).toHaveText('Zeppelin')
  expect(errors).toEqual([])
})
