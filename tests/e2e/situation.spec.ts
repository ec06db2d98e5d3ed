import { join } from 'node:path'
import { expect, type Locator } from '@playwright/test'
import { answerSaveDialog, test } from './app'
import { violations } from './axe'
import { begin, goTo } from './desk'
import { isInstalled, output, pdfText } from './programs'

/** The words of a figure's button: "14 Tehtävien määräpäivät". */
const figureOf = async (button: Locator) => {
  const [count = '', label = ''] = await button.locator('span').allTextContents()
  return { count: Number(count), label }
}

test('each number of the situational picture opens its rows, and the paper has the same on one page', async ({
  launch,
  folder,
}) => {
  test.slow()
  const { app, page, errors } = await launch()
  await begin(page)
  await goTo(page, 'Tilannekuva')
  await expect(page.getByRole('heading', { level: 1, name: 'Tilannekuva' })).toBeVisible()
  expect(await violations(page, 'situational picture')).toEqual([])

  // Every number is as many as the rows it opens.
  const buttons = page.getByRole('main').locator('button[data-figure]')
  const figures = []
  for (const button of await buttons.all()) {
    const figure = await figureOf(button)
    await button.click()
    await expect(button).toHaveAttribute('aria-expanded', 'true')
    const rows = page.getByRole('list', { name: `${figure.label}: rivit` }).getByRole('listitem')
    await expect(rows).toHaveCount(figure.count)
    figures.push(figure)
  }
  expect(figures.length).toBeGreaterThan(5)

  // By keys: to a figure, into its rows, back to it, and to a record.
  const late = page.getByRole('region', { name: 'Myöhässä' }).getByRole('button').first()
  await late.focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('ArrowDown')
  const row = page.getByRole('region', { name: 'Myöhässä' }).getByRole('link').first()
  await expect(row).toBeFocused()
  expect(await violations(page, 'situational picture with rows')).toEqual([])
  await page.keyboard.press('Escape')
  await expect(late).toBeFocused()
  await expect(late).toHaveAttribute('aria-expanded', 'false')

  // Changes are told from another day, and again from the usual one.
  const since = page.getByRole('textbox', { name: 'Muutokset alkaen' })
  const usual = await since.inputValue()
  await since.fill('1.1.2020')
  await since.press('Tab')
  await expect(page.getByRole('heading', { name: 'Muuttunut 1.1.2020 alkaen' })).toBeVisible()
  await page.getByRole('button', { name: 'Viime katselusta' }).click()
  await expect(page.getByRole('heading', { name: `Muuttunut ${usual} alkaen` })).toBeVisible()

  await page.getByRole('button', { name: 'Tulosta tai vie…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Tilannekuva' })
  const path = join(folder, 'picture.pdf')
  await answerSaveDialog(app, path)
  await dialog.getByRole('button', { name: 'PDF' }).click()
  await expect(dialog.getByRole('status')).toHaveText('Yksi tiedosto tallennettiin.')
  await dialog.getByRole('button', { name: 'Sulje' }).last().click()
  if (isInstalled('pdftotext')) {
    const text = pdfText(path)
    // A long label goes on below its number.
    for (const { label, count } of figures)
      expect(text).toMatch(new RegExp(`${label.slice(0, 14)}\\D* ${count} `))
    expect(output('pdfinfo', [path])).toMatch(/^Pages:\s+1$/m)
  }

  await late.focus()
  await page.keyboard.press('Enter')
  await row.click()
  await expect(page).toHaveURL(/\/record\/task\/[\w-]{36}$/)
  expect(errors).toEqual([])
})
