import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import type { BrowserWindow } from 'electron'
import { expect, test, type RunningApp } from './app'
import { begin, goTo } from './desk'
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
  await printToPdf(app)
  await page.getByRole('button', { name: 'Vie tai tulosta' }).click()
  await page.getByRole('menuitem', { name: 'Tulosta…' }).click()
  await expect.poll(() => printed(app), { timeout: 20_000 }).not.toBe('')
  writeFileSync(path, Buffer.from(await printed(app), 'base64'))
  const about = output('pdfinfo', [path])
  return { words: pdfText(path), about, pages: Number(/Pages:\s+(\d+)/.exec(about)?.[1]) }
}

async function chooseDark(page: Page) {
  await goTo(page, 'Asetukset')
  await page.getByText('Tumma', { exact: true }).click()
}

/** Instead of the system's dialog, the next prints become a PDF that `printed` gives. */
async function printToPdf(app: ElectronApplication) {
  await app.evaluate(({ BrowserWindow }) => {
    const place = globalThis as { printedPdf?: string }
    place.printedPdf = ''
    const [window] = BrowserWindow.getAllWindows()
    if (!window) return
    const contents = window.webContents as BrowserWindow['webContents'] & { print: unknown }
    contents.print = (options: { landscape: boolean }, done: (ok: boolean) => void) => {
      void contents
        .printToPDF({ landscape: options.landscape, pageSize: 'A4', printBackground: true })
        .then((pdf) => {
          place.printedPdf = pdf.toString('base64')
          done(true)
        })
    }
  })
}

const printed = (app: ElectronApplication): Promise<string> =>
  app.evaluate(() => (globalThis as { printedPdf?: string }).printedPdf ?? '')
