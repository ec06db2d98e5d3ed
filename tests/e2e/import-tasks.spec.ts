import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { answerOpenDialog, expect, test } from './app'
import { backupsIn } from './backups'
import { begin, goTo } from './desk'
import { chooseInMenu } from './menu'
import { workbook } from '../unit/main/import/workbooks'

/** English headings, one that says nothing to the program, and a row of a day that is none and a person nobody knows. */
const table = [
  'Task;Assignee;Due date;Muuta',
  'Keksitty tehtävä;Katja Sukuvaara;11.12.2026;Keksitty kuvaus',
  'Keksitty virhe;Ei Kukaan;32.12.2026;x',
].join('\n')

test('tasks come from a UTF-16 table and a workbook, a person from a card; corrected columns are remembered', async ({
  launch,
  folder,
}) => {
  test.slow()
  const desk = await launch()
  const { app, page, userData, errors } = desk
  await begin(page)
  const dialog = page.getByRole('dialog', { name: /^Tuo tiedostosta/ })
  const kind = dialog.getByLabel('Mitä tiedostossa on')
  const column = dialog.getByLabel('Muuta')
  const choose = async (name: string, content: string | Uint8Array) => {
    writeFileSync(join(folder, name), content)
    await answerOpenDialog(app, [join(folder, name)])
    await chooseInMenu(desk, 'importFile')
  }
  const takeOne = async () => {
    await dialog.getByRole('button', { name: 'Tuo 1 rivi' }).click()
    await expect(dialog).toBeHidden()
  }

  await choose('tehtavat.csv', Buffer.from(`\ufeff${table}`, 'utf16le'))
  await expect(kind).toHaveValue('task')
  await expect(dialog.getByLabel('Assignee')).toHaveValue('assignee')
  await expect(dialog.getByRole('row', { name: /Keksitty virhe/ })).toContainText(
    'Vastuuhenkilö: Ketään ei ole nimellä tai osoitteella Ei Kukaan.',
  )
  await column.selectOption('text')
  await takeOne()
  expect(backupsIn(userData)).toMatchObject([{ reason: 'import', isWhole: true }])
  // Taken back and made again, it is there once.
  await page.keyboard.press('Control+z')
  await expect(page.getByText('Kumottu').first()).toBeVisible()
  await page.keyboard.press('Control+Shift+z')

  await choose('uudelleen.csv', Buffer.from(`\ufeff${table}`, 'utf16le'))
  await expect(column).toHaveValue('text')
  await expect(dialog.getByRole('status')).toHaveText(
    'Uusia 0, päivittyviä 0, ennestään tai kahdesti 1, virheellisiä 1',
  )
  await dialog.getByRole('button', { name: 'Peruuta' }).click()

  const cells = (...words: string[]) =>
    `<row>${words.map((word) => `<c t="inlineStr"><is><t>${word}</t></is></c>`).join('')}</row>`
  const sheet = cells('Tehtävä', 'Määräaika') + cells('Keksitty tehtävä taulukosta', '12.12.2026')
  await choose('tehtavat.xlsx', workbook(sheet))
  await expect(kind).toHaveValue('task')
  await takeOne()

  const card = ['BEGIN:VCARD', 'VERSION:3.0', 'N:Keksitty;Kerttu;;;', 'END:VCARD', '']
  await choose('kortti.vcf', card.join('\r\n'))
  await expect(kind).toHaveValue('person')
  await expect(dialog.getByRole('row', { name: /Kerttu/ })).toContainText('Uusi')
  await takeOne()

  await goTo(page, 'Tehtävät')
  for (const title of ['Keksitty tehtävä', 'Keksitty tehtävä taulukosta'])
    await expect(page.getByRole('gridcell', { name: title, exact: true }).first()).toBeVisible()
  expect(errors).toEqual([])
})
