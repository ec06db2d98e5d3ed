import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { answerSaveDialog, expect, test, type RunningApp } from './app'
import { begin, expectSaved, goTo } from './desk'
import { hasCalc, output, readWith } from './programs'

interface Workbook {
  rows: {
    column: string
    type: string
    format: string
    isFormula: boolean
    value: string | null
  }[][]
  filters: string | null
  pane: Record<string, string> | null
  widths: number[]
  parts: string[]
}

/** A title that a spreadsheet would take for a formula. */
const evil = '=HYPERLINK("https://example.invalid";"avaa")'

/** The tasks, the first of them with the title above. */
async function tasksWithEvil({ page }: RunningApp) {
  await begin(page)
  await goTo(page, 'Tehtävät')
  const first = page.locator('[data-cell="0:0"]')
  await first.focus()
  await page.keyboard.press('F2')
  await page.getByRole('textbox', { name: 'Otsikko' }).fill(evil)
  await page.keyboard.press('Enter')
  await expect(first).toHaveText(evil)
  await expectSaved(page)
}

async function saveAs({ app, page }: RunningApp, item: string, path: string) {
  await answerSaveDialog(app, path)
  await page.getByRole('button', { name: 'Vie tai tulosta' }).click()
  await page.getByRole('menuitem', { name: item }).click()
  await expect(page.getByText(/^Taulukko tallennettiin tiedostoon/)).toBeVisible()
}

test('what is seen becomes an Excel workbook with real dates, filters and a header in sight', async ({
  launch,
  folder,
}) => {
  const desk = await launch()
  await tasksWithEvil(desk)
  const path = join(folder, 'tehtävät.xlsx')
  await saveAs(desk, 'Vie Exceliin (XLSX)…', path)

  const book = readWith<Workbook>('xlsx.py', path)
  const [header = [], ...rows] = book.rows
  expect(header.map(({ value }) => value)).toEqual([
    'Otsikko',
    'Työkokonaisuus',
    'Vastuuhenkilö',
    'Määräaika',
    'Kiireellisyys',
    'Tila',
    'Sovittu kokouksessa',
  ])
  expect(rows).toHaveLength(20)
  const due = rows[0]?.find(({ column }) => column === 'D')
  // The days since 30.12.1899, as spreadsheets count: 30.10.2026.
  expect(due).toMatchObject({ type: 'n', format: 'd.m.yyyy', value: '46325' })
  expect(rows[0]?.[0]).toMatchObject({ type: 's', value: evil, isFormula: false })
  expect(book.filters).toBe('A1:G21')
  expect(book.pane).toMatchObject({ ySplit: '1', state: 'frozen' })
  expect(book.widths).toHaveLength(7)
  expect(book.widths[0]).toBeGreaterThan(book.widths[3] ?? 0)
  expect(book.parts.indexOf('autoFilter')).toBe(book.parts.indexOf('sheetData') + 1)

  test.skip(!hasCalc(), 'LibreOffice Calc is not installed')
  const profile = `-env:UserInstallation=file://${join(folder, 'office')}`
  output('soffice', [profile, '--headless', '--convert-to', 'csv', '--outdir', folder, path])
  const csv = readFileSync(join(folder, 'tehtävät.csv'), 'utf8')
  // LibreOffice read a text, not a formula it could compute, and a day.
  expect(csv).toContain('"=HYPERLINK(""https://example.invalid"";""avaa"")"')
  expect(csv).toMatch(/,(30\.10\.2026|10\/30\/2026),/)
  expect(desk.errors).toEqual([])
})

test('groups become titles of rows, and only picked rows are exported when that is asked', async ({
  launch,
  folder,
}) => {
  const desk = await launch()
  const { app, page } = desk
  await begin(page)
  await goTo(page, 'Tehtävät')
  await page.getByRole('button', { name: 'Ryhmittele' }).click()
  await page.getByRole('menuitemcheckbox', { name: 'Tila' }).click()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('treegrid')).toBeVisible()
  const path = join(folder, 'ryhmitelty.xlsx')
  await saveAs(desk, 'Vie Exceliin (XLSX)…', path)
  const { rows } = readWith<Workbook>('xlsx.py', path)
  expect(rows[1]?.[0]?.value).toBe('Tila: Avoin (16)')
  expect(rows).toHaveLength(1 + 20 + 3)

  await page.locator('[data-cell="1:0"]').focus()
  await page.keyboard.press('Shift+ArrowDown')
  const picked = join(folder, 'valitut.xlsx')
  await answerSaveDialog(app, picked)
  await page.getByRole('button', { name: 'Vie valitut…' }).click()
  await page.getByRole('menuitem', { name: 'Vie Exceliin (XLSX)…' }).click()
  await expect(page.getByText('Taulukko tallennettiin tiedostoon valitut.xlsx.')).toBeVisible()
  expect(readWith<Workbook>('xlsx.py', picked).rows).toHaveLength(3)
})

test('the CSV is for Finnish Excel, and nothing in it is a formula', async ({ launch, folder }) => {
  const desk = await launch()
  await tasksWithEvil(desk)
  const path = join(folder, 'tasks.csv')
  await saveAs(desk, 'Vie CSV-tiedostoon…', path)
  const csv = readFileSync(path, 'utf8')
  expect(csv.startsWith('\uFEFFOtsikko;Työkokonaisuus;Vastuuhenkilö;')).toBe(true)
  const [, first = ''] = csv.split('\r\n')
  expect(first).toContain(`"'=HYPERLINK(""https://example.invalid"";""avaa"")"`)
  expect(first).toContain(';30.10.2026;')
  expect(csv.split('\r\n')).toHaveLength(21)

  // A folder that cannot be written to is told in words, and nothing is lost.
  const refused = join(folder, 'no-such-folder', 'tasks.csv')
  await answerSaveDialog(desk.app, refused)
  await desk.page.getByRole('button', { name: 'Vie tai tulosta' }).click()
  await desk.page.getByRole('menuitem', { name: 'Vie CSV-tiedostoon…' }).click()
  await expect(desk.page.getByText(/^Tiedostoa tai kansiota ei löydy/)).toBeVisible()
})

test('a cell and picked rows are copied for a spreadsheet', async ({ launch }) => {
  const desk = await launch()
  const { app, page } = desk
  await tasksWithEvil(desk)
  const text = () => app.evaluate(({ clipboard }) => clipboard.readText())
  await page.locator('[data-cell="0:3"]').focus()
  await page.keyboard.press('Control+c')
  await expect(page.getByText('Solu kopioitu.')).toBeVisible()
  expect(await text()).toBe('30.10.2026')

  await page.keyboard.press('Shift+Space')
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Control+c')
  await expect(page.getByText('Kopioitu 2 riviä.')).toBeVisible()
  const [header = '', first = '', ...rest] = (await text()).split('\r\n')
  expect(header.split('\t')).toContain('Määräaika')
  expect(first).toContain(`'=HYPERLINK`)
  expect(first).toContain('\t30.10.2026\t')
  expect(rest).toHaveLength(1)
})
