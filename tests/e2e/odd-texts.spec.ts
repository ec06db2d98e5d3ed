import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from './app'
import {
  addItem,
  agendaList,
  agendaTitles,
  begin,
  expectSaved,
  exported,
  exportTo,
  prepareNext,
  unfold,
} from './desk'
import { expectRefusedIn } from './forms'
import { isInstalled, pdfText, readWith } from './programs'

const formula = '=HYPERLINK("https://example.org","Avaa")'
const emoji = 'Nuorten ääni 👩‍💻🇫🇮'
const rightToLeft = 'שיתוף פעולה בצפון'
const markup = '<b onclick="x()">Lihava</b> & *tähti* [linkki](x)'
const odd = [formula, emoji, rightToLeft, markup]

test('odd titles are kept as typed and exported harmlessly', async ({ launch, folder }) => {
  const desk = await launch()
  const { page } = desk
  await begin(page)
  await prepareNext(page)
  for (const title of odd) await addItem(page, title)
  await expect.poll(() => agendaTitles(page)).toEqual(odd)
  const out = join(folder, 'out')
  await exported(await exportTo(desk, out), 6)
  const find = (format: string) =>
    join(out, readdirSync(out).find((name) => name.endsWith(`.${format}`)) ?? '')

  const word = readWith<{ text: string }[]>('docx.py', find('docx')).map(({ text }) => text)
  for (const title of odd)
    expect(
      word.some((text) => text.includes(title)),
      title,
    ).toBe(true)
  const html = readFileSync(find('html'), 'utf8')
  expect(html).toContain('&lt;b onclick=')
  expect(html).not.toContain('<b onclick=')
  expect(html).not.toContain('<a href="https://example.org"')
  expect(html).toContain(rightToLeft)
  const markdown = readFileSync(find('md'), 'utf8')
  expect(markdown).not.toMatch(/[^\\]<b onclick/)
  expect(markdown).not.toMatch(/[^\\]\[linkki\]\(x\)/)
  if (isInstalled('pdftotext')) expect(pdfText(find('pdf'))).toContain('=HYPERLINK(')
  expect(desk.errors).toEqual([])
})

test('line breaks pasted into a title become spaces', async ({ launch }) => {
  const { page } = await launch()
  await begin(page)
  await prepareNext(page)
  await addItem(page, 'Ensimmäinen rivi\r\ntoinen rivi\n\nkolmas 10 min')
  await expect.poll(() => agendaTitles(page)).toEqual(['Ensimmäinen rivi toinen rivi kolmas'])
  const title = agendaList(page).getByRole('textbox', { name: 'Kohdan 1 otsikko' })
  await title.fill('Uusi\r\notsikko')
  await expect(title).toHaveValue('Uusi otsikko')
  await expectSaved(page)
})

test('characters that no paper can show are left out of what is pasted, and that is told', async ({
  launch,
}) => {
  const { app, page } = await launch()
  await begin(page)
  await prepareNext(page)
  await addItem(page, 'Kohta')
  const details = await unfold(page, 'Kohta')
  const told = page.getByText('Liitetystä tekstistä jätettiin pois merkkejä')
  const paste = async (text: string) => {
    await app.evaluate(({ clipboard }, written) => clipboard.writeText(written), text)
    await details.getByLabel('Selostus').focus()
    await page.keyboard.press('Control+v')
  }
  await paste('Ensin\nsitten\t')
  await expect(details.getByLabel('Selostus').locator('p')).toHaveText(['Ensin', 'sitten'])
  await expect(told).toBeHidden()
  await paste('ja\u0007 lopuksi')
  await expect(told).toBeVisible()
  await expectSaved(page)
  await page.reload()
  const again = await unfold(page, 'Kohta')
  await expect(again.getByLabel('Selostus').locator('p')).toHaveText(['Ensin', 'sitten ja lopuksi'])
})

test('a title of 10,000 characters is refused where it was typed, and stays there', async ({
  launch,
}) => {
  const desk = await launch()
  const { page } = desk
  await begin(page)
  await prepareNext(page)
  const long = 'ä'.repeat(10_000)
  const line = agendaList(page).getByRole('textbox', { name: 'Lisää kohta', exact: true })
  await line.fill(long)
  await line.press('Enter')
  const refused = agendaList(page).getByRole('alert')
  await expect(refused).toHaveText('Teksti on liian pitkä: enintään 300 merkkiä.')
  await expect(line).toHaveValue(long)
  await line.fill('Kohtuullinen')
  await line.press('Enter')
  await expect.poll(() => agendaTitles(page)).toEqual(['Kohtuullinen'])
  const title = agendaList(page).getByRole('textbox', { name: 'Kohdan 1 otsikko' })
  await title.fill(long)
  await expect(refused).toBeVisible()
  await expect(title).toHaveValue(long)
  await expect(title).toHaveAttribute('aria-invalid', 'true')
  await expect(page.getByText('Tallennettu', { exact: true })).toBeHidden()
  // What is stored is the last title that could be.
  await page.reload()
  await expect.poll(() => agendaTitles(page)).toEqual(['Kohtuullinen'])
})

test('a length or a clock time that is none is refused in its field', async ({ launch }) => {
  const { page } = await launch()
  await begin(page)
  await prepareNext(page)
  await addItem(page, 'Kohta 10 min')
  const minutes = page.getByLabel('Kesto minuutteina: Kohta')
  for (const typed of ['601', '-5', 'viisi']) {
    await minutes.fill(typed)
    await minutes.press('Enter')
    await expect(minutes).toHaveAttribute('aria-invalid', 'true')
    await expect(page.getByText('Kesto on 0–600 minuuttia.')).toBeVisible()
    await expect(minutes).toHaveValue(typed)
  }
  await minutes.fill('20')
  await minutes.press('Enter')
  await expect(minutes).toHaveAttribute('aria-invalid', 'false')
  await page.getByRole('button', { name: 'Näytä tiedot: Kohta' }).click()
  const fixed = page.getByLabel('Kiinteä kellonaika')
  await fixed.fill('25.00')
  await fixed.press('Enter')
  await expect(fixed).toHaveAccessibleDescription(/Kirjoita kellonaika muodossa 9\.00\./)
  await expect(fixed).toHaveValue('25.00')
})

test('refused texts of an item stay after it was folded and unfolded', async ({ launch }) => {
  const { page } = await launch()
  await begin(page)
  await prepareNext(page)
  await addItem(page, 'Kohta')
  const details = await unfold(page, 'Kohta')
  const refused = [
    [details.getByLabel('Selostus'), 'ä'.repeat(50_001), /Teksti on liian pitkä/],
    [details.getByLabel('Kiinteä kellonaika'), '25.00', /Kirjoita kellonaika muodossa/],
  ] as const
  for (const [field, typed, message] of refused) {
    await field.fill(typed)
    await field.blur()
    await expectRefusedIn(field, message, typed)
  }
  await page.getByRole('button', { name: 'Piilota tiedot: Kohta' }).click()
  await expect(details).toBeHidden()
  await unfold(page, 'Kohta')
  for (const [field, typed, message] of refused) await expectRefusedIn(field, message, typed)
  // What is corrected is stored, and the refusal is forgotten.
  await details.getByLabel('Selostus').fill('Äänimerkki')
  await details.getByLabel('Kiinteä kellonaika').fill('9.15')
  await details.getByLabel('Kiinteä kellonaika').blur()
  await expectSaved(page)
  await expect(details.getByLabel('Selostus')).toHaveAttribute('aria-invalid', 'false')
})
