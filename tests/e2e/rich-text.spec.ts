import { join } from 'node:path'
import { expect, test } from './app'
import { violations } from './axe'
import {
  addItem,
  begin,
  expectSaved,
  exported,
  exportTo,
  goToAddress,
  prepareNext,
  unfold,
} from './desk'
import { isInstalled, officeText, pdfText } from './programs'
import { openRow, saved } from './registers'

interface Clipboard {
  write: (data: { html: string; text: string }) => void
}

/** As Word puts it on the clipboard: styles, marks of lists, a picture and what nobody wants. */
const fromWord = `<html><head><style>p { color: red }</style></head><body><script>alert(1)</script>
<h1 style="color:blue">Tausta</h1>
<p class=MsoNormal style="font-size:11pt;color:#ff0000">Rahoitus on <b>keskeytetty</b> ja <i>arvioidaan</i>
 <a href="https://example.invalid/a" onclick="alert(1)">sivulla</a> <a href="javascript:alert(1)">ei täällä</a>.</p>
<p class=MsoListParagraph style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">·<span>   </span></span>Yksi</p>
<p class=MsoListParagraph style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">·</span>Kaksi</p>
<p class=MsoListParagraph style="mso-list:l0 level2 lfo1"><span style="mso-list:Ignore">1.</span>Sisempi</p>
<table border=1><tr><td><p>Maa</p></td><td><p>Summa</p></td></tr><tr><td>Suomi</td><td>1 200</td></tr></table>
<img src="data:image/png;base64,${'A'.repeat(1_000_000)}"></body></html>`

test('what is pasted from Word keeps its structure and not its styling, and stands so on every paper', async ({
  launch,
  folder,
}) => {
  const desk = await launch()
  const { page, app, errors } = desk
  await begin(page)
  await prepareNext(page)
  await addItem(page, 'Kohta')
  const text = (await unfold(page, 'Kohta')).getByLabel('Selostus')
  await text.focus()
  await app.evaluate(({ clipboard }, html) => {
    ;(clipboard as unknown as Clipboard).write({ html, text: 'sanat' })
  }, fromWord)
  await page.keyboard.press('Control+v')
  await expect(page.getByText('Liitetystä tekstistä jätettiin pois kuvat')).toBeVisible()
  await expect(text.locator('ul > li > ol > li')).toHaveText('Sisempi')
  await expect(text.locator('strong')).toHaveText('keskeytetty')
  await expect(text.locator('[style*=color], script, img')).toHaveCount(0)
  await expect(text.locator('a')).toHaveText(['sivulla'])
  expect(await violations(page, 'formatted text')).toEqual([])

  // By keyboard: the tools, a word in bold, and out of the table and the field by Tab.
  await page.keyboard.press('Alt+F10')
  await expect(page.getByRole('button', { name: 'Lihavointi' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(text).toBeFocused()
  await text.getByText('Tausta').click()
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+b')
  await page.keyboard.type('Lihavoitu')
  await page.keyboard.press('Control+b')
  await page.keyboard.type(' 2 * 3 * 4')
  await text.locator('td').last().click()
  await page.keyboard.press('Tab')
  await expect(text).not.toBeFocused()
  await expectSaved(page)

  await page.reload()
  const again = (await unfold(page, 'Kohta')).getByLabel('Selostus')
  await expect(again.locator('strong')).toHaveText(['Lihavoitu', 'keskeytetty'])
  await expect(again.locator('th')).toHaveText(['Maa', 'Summa'])
  await expect(again).toContainText('Lihavoitu 2 * 3 * 4')

  for (const format of ['docx', 'pdf']) await exported(await exportTo(desk, folder, [format]), 1)
  const told =
    /Tausta Lihavoitu 2 \* 3 \* 4 Rahoitus on keskeytetty ja arvioidaan sivulla ei täällä\. .?.? ?Yksi .?.? ?Kaksi 1\. Sisempi Maa Summa Suomi 1 200/
  test.skip(!isInstalled('pdftotext'), 'poppler (pdftotext) is not installed')
  expect(pdfText(join(folder, 'paper.pdf'))).toMatch(told)
  test.skip(!isInstalled('soffice'), 'LibreOffice (soffice) is not installed')
  expect(officeText(join(folder, 'paper.docx'), folder)).toMatch(told)
  await goToAddress(page, '/')
  expect(errors).toEqual([])
})

test('the texts of a template are written with formatting and stand in the meeting made from it', async ({
  launch,
}) => {
  const { page, errors } = await launch()
  await begin(page)
  await openRow(page, '/meetings/template', 'Tiimin kokous')
  await page.keyboard.press('e')
  const form = page.getByRole('form', { name: 'Kokousmalli' })
  await form.getByRole('button', { name: 'Lisää selostus tai ehdotus, kohta 7' }).press('Enter')
  const texts = form.getByRole('group', { name: 'Selostus ja ehdotus, kohta 7' })
  await texts.getByRole('textbox', { name: /^Selostus/ }).click()
  await page.keyboard.press('Control+b')
  await page.keyboard.type('Kerrotaan')
  await page.keyboard.press('Control+b')
  await page.keyboard.type(' verkkosivuilla')
  await page.keyboard.press('Enter')
  await page.keyboard.type('- uutiset')
  expect(await violations(page, 'texts of a template')).toEqual([])
  await saved(form)

  await goToAddress(page, '/')
  await page.getByRole('button', { name: 'Uusi kokous' }).click()
  await page.getByRole('radio', { name: /^Tiimin kokoukset/ }).check()
  await page.getByRole('button', { name: 'Luo kokous' }).click()
  const text = (await unfold(page, 'Viestintä')).getByRole('textbox', { name: /^Selostus/ })
  await expect(text.locator('strong')).toHaveText('Kerrotaan')
  await expect(text.locator('li')).toHaveText('uutiset')
  expect(errors).toEqual([])
})
