import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test, type RunningApp } from './app'
import { begin, goTo } from './desk'
import { printTo } from './printing'
import { isInstalled, output, pdfText } from './programs'

test('the whole table is printed, with its title, filter and header on every page', async ({
  launch,
  folder,
}) => {
  test.skip(!isInstalled('pdftotext'), 'pdftotext (poppler-utils) is not installed')
  const desk = await launch()
  const { page, errors } = desk
  await begin(page)
  await chooseDark(page)
  await goTo(page, 'Yhteistyö')
  await page.getByRole('link', { name: 'Tilajaksot' }).click()
  await page.getByRole('grid').waitFor()
  const all = await printedAs(desk, join(folder, 'all.pdf'))
  expect(all.words).toContain('Tilajaksot')
  expect(all.words).toContain('79 riviä')
  // Every row, under a header on each page.
  expect(all.pages).toBeGreaterThan(1)
  expect(all.words.match(/Kohde .{0,40}Tila/g) ?? []).toHaveLength(all.pages)
  // A4 on its side, with nothing of the window on it.
  expect(all.about).toMatch(/Page size:\s+84[12](\.\d+)? x 59[45]/)
  expect(all.words).not.toContain('Asetukset')

  await page.getByRole('searchbox').fill('barents')
  await expect(page.getByText('79/79', { exact: true })).toBeHidden()
  const narrowed = await printedAs(desk, join(folder, 'narrowed.pdf'))
  expect(narrowed.words).toContain('Haku: barents')
  expect(narrowed.words.length).toBeLessThan(all.words.length)
  await expect(page.locator('[data-printed]')).toHaveCount(0)
  expect(errors).toEqual([])
})

/** Prints the table through the menu, and what poppler reads on the paper. */
async function printedAs({ app, page }: RunningApp, path: string) {
  await printTo(app, path, async () => {
    await page.getByRole('button', { name: 'Vie tai tulosta' }).click()
    await page.getByRole('menuitem', { name: 'Tulosta…' }).click()
  })
  const about = output('pdfinfo', [path])
  return { words: pdfText(path), about, pages: Number(/Pages:\s+(\d+)/.exec(about)?.[1]) }
}

async function chooseDark(page: Page) {
  await goTo(page, 'Asetukset')
  await page.getByText('Tumma', { exact: true }).click()
}
