import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { answerOpenDialog, answerSaveDialog, expect, test } from './app'
import { violations } from './axe'
import { begin, chooseEnglishDark } from './desk'
import { chooseInMenu } from './menu'
import { severalSheets, workbook } from '../unit/main/import/workbooks'

/** Invented people; the last address is not whole. */
const table = [
  'Sukunimi;Etunimi;Sähköposti;Yritys;Kengät',
  'Äijälä;Åsa;asa.aijala@example.org;Keksitty Oy;40',
  'Östman;Ville;ville.ostman@example.org;Keksitty Oy;44',
  'Puuttuva;Osoite;osoite@;Keksitty Oy;42',
].join('\r\n')

test('people come from a Windows-1252 table, its faulty row is saved, and all is undone', async ({
  launch,
  folder,
}) => {
  const desk = await launch()
  const { app, page, errors } = desk
  await begin(page)
  const path = join(folder, 'osallistujat.csv')
  writeFileSync(path, table, 'latin1')
  await answerOpenDialog(app, [path])
  await chooseInMenu(desk, 'importFile')

  const dialog = page.getByRole('dialog', { name: 'Tuo tiedostosta osallistujat.csv' })
  await expect(dialog.getByLabel('Mitä tiedostossa on')).toHaveValue('person')
  await expect(dialog.getByLabel('Yritys')).toHaveValue('organisation')
  await expect(dialog.getByLabel('Kengät')).toHaveValue('')
  await expect(dialog.getByRole('status')).toHaveText(
    'Uusia 2, päivittyviä 0, ennestään tai kahdesti 0, virheellisiä 1',
  )
  expect(await violations(page, 'import')).toEqual([])
  await dialog.getByLabel('Näytä rivit').selectOption('Virhe')
  await expect(dialog.getByRole('row')).toHaveCount(2)
  await expect(dialog.getByRole('row', { name: /Puuttuva/ })).toContainText(
    'Sähköposti: Sähköpostiosoite ei ole kelvollinen.',
  )

  const faulty = join(folder, 'korjattavat.csv')
  await answerSaveDialog(app, faulty)
  await dialog.getByRole('button', { name: 'Tallenna 1 virherivi tiedostoon…' }).click()
  await expect(
    page.getByText('Virherivit on tallennettu tiedostoon korjattavat.csv.'),
  ).toBeVisible()
  const saved = readFileSync(faulty, 'utf8')
  expect(saved).toContain('Puuttuva')
  expect(saved).not.toContain('Äijälä')

  await dialog.getByRole('button', { name: 'Tuo 2 riviä' }).click()
  await expect(dialog).toBeHidden()
  const notice = page.getByText('Tuotiin 2 riviä')
  await expect(notice).toBeVisible()

  // The same file once more: everybody is there.
  await chooseInMenu(desk, 'importFile')
  await expect(dialog.getByRole('status')).toHaveText(
    'Uusia 0, päivittyviä 0, ennestään tai kahdesti 2, virheellisiä 1',
  )
  await dialog.getByRole('button', { name: 'Peruuta' }).click()
  await expect(dialog).toBeHidden()

  await page.keyboard.press('Control+z')
  await expect(page.getByText('Kumottu')).toBeVisible()
  await chooseInMenu(desk, 'importFile')
  await expect(dialog.getByRole('status')).toHaveText(
    'Uusia 2, päivittyviä 0, ennestään tai kahdesti 0, virheellisiä 1',
  )
  expect(errors).toEqual([])
})

test('an organisation comes from a workbook, and a meeting from a calendar, which a second file moves', async ({
  launch,
  folder,
}) => {
  const desk = await launch()
  const { app, page, errors } = desk
  await begin(page)
  const choose = async (name: string, content: string | Uint8Array) => {
    const path = join(folder, name)
    writeFileSync(path, content)
    await answerOpenDialog(app, [path])
    await chooseInMenu(desk, 'importFile')
  }
  const dialog = page.getByRole('dialog', { name: /^Tuo tiedostosta/ })
  const text = (words: string) => `<c t="inlineStr"><is><t>${words}</t></is></c>`
  await choose(
    'talot.xlsx',
    workbook(
      `<row>${text('Organisaatio')}${text('Lyhenne')}</row><row>${text('Keksitty talo')}${text('KT')}</row>`,
    ),
  )
  await expect(dialog.getByLabel('Mitä tiedostossa on')).toHaveValue('organisation')
  await dialog.getByRole('button', { name: 'Tuo 1 rivi' }).click()
  await expect(dialog).toBeHidden()

  const calendar = (hour: string) =>
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'BEGIN:VEVENT',
      'UID:keksitty@example.org',
      'SUMMARY:Keksityn verkoston kokous',
      `DTSTART;TZID=FLE Standard Time:20261211T${hour}0000`,
      'DURATION:PT2H',
      'LOCATION:Kajaani',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ].join('\r\n')
  await choose('kalenteri.ics', calendar('09'))
  await expect(dialog.getByLabel('Mitä tiedostossa on')).toHaveValue('meeting')
  const row = dialog.getByRole('row', { name: /Keksityn verkoston kokous/ })
  await expect(row).toContainText('2026-12-11 09:00')
  await expect(row).toContainText('Uusi')
  expect(await violations(page, 'import of meetings')).toEqual([])
  await dialog.getByRole('button', { name: 'Tuo 1 rivi' }).click()
  await expect(dialog).toBeHidden()

  await choose('kalenteri2.ics', calendar('13'))
  await expect(dialog.getByRole('status')).toHaveText(
    'Uusia 0, päivittyviä 1, ennestään tai kahdesti 0, virheellisiä 0',
  )
  await dialog.getByRole('button', { name: 'Tuo 1 rivi' }).click()
  await expect(dialog).toBeHidden()

  // In English the columns are headed in English; the table is wider than the dialog, and scrolled by key.
  await chooseEnglishDark(page)
  await choose('kalenteri3.ics', calendar('14'))
  const english = page.getByRole('dialog', { name: 'Import from the file kalenteri3.ics' })
  await expect(english.getByLabel('Meeting', { exact: true })).toHaveValue('title')
  await expect(english.getByLabel('Remote link')).toHaveValue('link')
  const rows = english.getByRole('region', { name: 'Rows of the file' })
  await rows.focus()
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => rows.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0)
  expect(await violations(page, 'import of meetings in dark')).toEqual([])
  await english.getByRole('button', { name: 'Cancel' }).click()
  expect(errors).toEqual([])
})

test('of a workbook of two sheets the person chooses which one is taken in', async ({
  launch,
  folder,
}) => {
  const desk = await launch()
  const { app, page, errors } = desk
  await begin(page)
  const path = join(folder, 'verkosto.xlsx')
  const row = (number: number, ...cells: string[]) =>
    `<row r="${number}">${cells.map((cell) => `<c t="inlineStr"><is><t>${cell}</t></is></c>`).join('')}</row>`
  const sheets = {
    Talot: row(1, 'Organisaatio', 'Lyhenne') + row(2, 'Keksitty talo', 'KT'),
    Henkilöt:
      row(2, 'Sukunimi', 'Sähköposti') +
      row(4, 'Äijälä', 'asa.aijala@example.org') +
      row(9, 'Puuttuva', 'osoite@'),
    Tyhjä: '',
  }
  writeFileSync(path, severalSheets(sheets))
  await answerOpenDialog(app, [path])
  await chooseInMenu(desk, 'importFile')

  const dialog = page.getByRole('dialog', { name: 'Tuo tiedostosta verkosto.xlsx' })
  const sheet = dialog.getByLabel('Työkirjan taulukko')
  await expect(sheet.getByRole('option')).toHaveText(['Talot', 'Henkilöt'])
  await expect(dialog.getByLabel('Mitä tiedostossa on')).toHaveValue('organisation')
  await expect(dialog.getByRole('row', { name: /Keksitty talo/ })).toContainText('Uusi')

  await sheet.selectOption('Henkilöt')
  await expect(dialog.getByLabel('Mitä tiedostossa on')).toHaveValue('person')
  await expect(dialog.getByLabel('Sähköposti')).toHaveValue('email')
  await expect(dialog.getByRole('row', { name: /^4 .*Äijälä/ })).toContainText('Uusi')
  await expect(dialog.getByRole('row', { name: /^9 .*Puuttuva/ })).toContainText('Virhe')
  expect(await violations(page, 'import of a sheet')).toEqual([])

  // What stood in the file when it was chosen may be gone by now; then the sheet that was read stays.
  renameSync(path, `${path}.pois`)
  await sheet.selectOption('Talot')
  await expect(page.getByText(/^Tiedostoa tai kansiota ei löydy/)).toBeVisible()
  await expect(sheet).toHaveValue('1')
  renameSync(`${path}.pois`, path)

  const faulty = join(folder, 'korjattavat.csv')
  await answerSaveDialog(app, faulty)
  await dialog.getByRole('button', { name: 'Tallenna 1 virherivi tiedostoon…' }).click()
  await expect(page.getByText('Virherivit on tallennettu')).toBeVisible()
  expect(readFileSync(faulty, 'utf8')).toContain('Puuttuva')
  await dialog.getByRole('button', { name: 'Tuo 1 rivi' }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByText('Tuotiin 1 rivi')).toBeVisible()
  expect(errors).toEqual([])
})
