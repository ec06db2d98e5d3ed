import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { answerOpenDialog, answerSaveDialog, expect, type RunningApp, test } from './app'
import { violations } from './axe'
import { begin, chooseEnglishDark, expectSaved, goToAddress, pick, toEnd, unfold } from './desk'
import { isInstalled, officeText, pdfText, readWith } from './programs'

/** The team's meeting of the starter workspace that has been held. */
const held = '/meetings/agenda/01a206fd-67b0-75a1-8000-0000000000b0'

/** Exports the chosen paper of the meeting as Word and PDF; returns its files. */
async function exportPaper({ app, page }: RunningApp, folder: string) {
  mkdirSync(folder, { recursive: true })
  await page.getByRole('button', { name: 'Vie', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Vie asiakirja' })
  await expect(dialog.getByRole('checkbox', { name: 'PDF' })).toBeChecked()
  await expect(dialog.getByRole('checkbox', { name: 'Word (DOCX)' })).toBeChecked()
  await answerOpenDialog(app, [folder])
  await dialog.getByRole('button', { name: 'Vie', exact: true }).click()
  await expect(dialog.getByRole('status')).toBeVisible()
  await dialog.getByRole('button', { name: 'Sulje', exact: true }).last().click()
  await expect(dialog).toBeHidden()
  const find = (ending: string) =>
    join(folder, readdirSync(folder).find((name) => name.endsWith(ending)) ?? '')
  return { docx: find('.docx'), pdf: find('.pdf') }
}

const stage = (page: Page) => page.getByRole('region', { name: 'Muistion vaihe' })

test('a held meeting gives its memo and minutes in Finnish and Swedish, which are approved, locked and corrected', async ({
  launch,
  folder,
}) => {
  const desk = await launch()
  const { page } = desk
  await begin(page)
  await goToAddress(page, held)
  const paper = page.getByRole('combobox', { name: 'Kokouksen asiakirja' })
  await expect(paper).toHaveValue('Muistio')
  await expect(page.getByRole('heading', { name: /Kolarctic-hankkeiden/ })).toBeVisible()
  const details = await unfold(page, 'Viestintä')
  await toEnd(details.getByRole('textbox', { name: /^Keskustelu/ }))
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+b')
  await page.keyboard.type('Hakemus')
  await page.keyboard.press('Control+b')
  await page.keyboard.type(' viivästyy')
  await page.keyboard.press('Enter')
  await page.keyboard.type('- Liite puuttuu')
  await toEnd(details.getByRole('textbox', { name: /^Tulos sanoin/ }))
  await page.keyboard.press('Enter')
  await page.keyboard.type('- Kuvat uusitaan')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Linkit tarkistetaan')
  await expectSaved(page)
  await expect(page.locator('strong', { hasText: 'Hakemus' })).toHaveCount(2)
  const memo = await exportPaper(desk, join(folder, 'memo'))
  expect(await violations(page, 'memo, fi light')).toEqual([])
  await pick(paper, 'Pöytäkirja')
  await page.getByRole('radiogroup', { name: 'Asiakirjan kieli' }).getByText('ruotsi').click()
  await expect(page.getByText('Antecknades för kännedom.').first()).toBeVisible()
  await expectSaved(page)
  const minutes = await exportPaper(desk, join(folder, 'minutes'))

  await stage(page).getByRole('button', { name: 'Hyväksy…' }).click()
  await page.getByRole('button', { name: 'Hyväksy ja lukitse' }).click()
  await expect(stage(page)).toContainText('Hyväksytty ja lukittu')
  await expect(stage(page)).toContainText('Teksti on sama kuin hyväksyttäessä')
  const decided = details.getByRole('group', { name: /^Tulos sanoin/ })
  await expect(decided.getByRole('listitem')).toHaveText(['Kuvat uusitaan', 'Linkit tarkistetaan'])
  await expect(details.getByRole('textbox', { name: /^Tulos sanoin/ })).toHaveCount(0)
  await stage(page).getByRole('button', { name: 'Korjaa…' }).click()
  const correcting = page.getByRole('dialog', { name: 'Hyväksytyn asiakirjan korjaaminen' })
  await correcting.getByRole('button', { name: 'Avaa korjattavaksi' }).click()
  await expect(correcting.getByRole('textbox').first()).toHaveAttribute('aria-invalid', 'true')
  await correcting.getByRole('textbox').first().fill('Nimi oli kirjoitettu väärin.')
  await correcting.getByRole('button', { name: 'Avaa korjattavaksi' }).click()
  await expect(stage(page)).toContainText('Luonnos')
  await expect(page.getByText('Nimi oli kirjoitettu väärin.')).toBeVisible()
  await page.getByRole('button', { name: 'Muut asiakirjat' }).click()
  await page.getByRole('menuitem', { name: 'Ajolista' }).click()
  const runSheet = page.getByRole('dialog', { name: 'Ajolista' })
  await runSheet.getByText('suomi', { exact: true }).click()
  await expect(runSheet.getByText(/Vain puheenjohtajalle/).first()).toBeVisible()
  await expect(runSheet.getByText(/Puheenjohtajan ajolista/).first()).toBeVisible()
  expect(await violations(page, 'run sheet, fi light')).toEqual([])
  await page.keyboard.press('Escape')
  await expect(runSheet).toBeHidden()
  await chooseEnglishDark(page)
  await goToAddress(page, held)
  await expect(page.getByRole('region', { name: 'Stage of the memo' })).toBeVisible()
  expect(await violations(page, 'memo, en dark')).toEqual([])

  const listed = readWith<{ text: string; isListed: boolean }[]>('docx.py', memo.docx)
    .filter(({ isListed }) => isListed)
    .map(({ text }) => text)
  expect(listed).toEqual(['Liite puuttuu', 'Kuvat uusitaan', 'Linkit tarkistetaan'])
  test.skip(!isInstalled('soffice'), 'LibreOffice (soffice) is not installed')
  test.skip(!isInstalled('pdftotext'), 'pdftotext (poppler-utils) is not installed')
  const finnish = [
    'Muistio',
    'Luonnos, Sisäinen',
    'Sovittiin',
    'T-2026-',
    'Seuraava kokous',
    'Hakemus viivästyy',
    'Liite puuttuu',
  ]
  for (const part of finnish) expect(officeText(memo.docx, folder)).toContain(part)
  for (const part of finnish) expect(pdfText(memo.pdf)).toContain(part)
  const swedish = ['Protokoll', 'Beslut', 'Antecknades för kännedom.', 'Ordförande', 'Nästa möte']
  for (const part of swedish) expect(officeText(minutes.docx, folder)).toContain(part)
  for (const part of swedish) expect(pdfText(minutes.pdf)).toContain(part)
})

test('decisions are found in their register, reported and made a bulletin by keyboard', async ({
  launch,
  folder,
}) => {
  const { app, page } = await launch()
  await begin(page)
  await goToAddress(page, '/')
  const untold = page.getByRole('region', { name: 'Kertomatta olevat päätökset' })
  await expect(untold).toContainText('Johtoryhmälle ja henkilöstölle kertomatta')
  await untold.getByRole('link').first().press('Enter')
  const table = page.getByRole('grid', { name: 'Päätökset' })
  await expect(table).toContainText('Katsaus valmistellaan tammikuun kokoukseen.')
  await expect(table).not.toContainText('Pyydetään ensin esitys')
  const missing = page.getByRole('region', { name: 'Raportoimatta' })
  await missing
    .getByRole('button', { name: 'Merkitse raportoiduksi johtoryhmälle…' })
    .press('Enter')
  const told = page.getByRole('dialog', { name: 'Merkitse raportoiduksi johtoryhmälle' })
  const where = told.getByRole('textbox', { name: 'Pykälä tai kanava' })
  await where.fill('Johtoryhmä § 4')
  await where.press('Control+Enter')
  await expect(told).toBeHidden()
  await expect(missing).not.toContainText('johtoryhmälle')
  await expect(table).toContainText('Johtoryhmä § 4')
  await expectSaved(page)
  expect(await violations(page, 'decisions, fi light')).toEqual([])
  await table.getByText('Katsaus valmistellaan tammikuun kokoukseen.').dblclick()
  const decision = page.getByRole('dialog').filter({ hasText: 'Päätös lyhyesti' })
  await expect(decision.getByRole('combobox', { name: 'Korvattu päätöksellä' })).toBeVisible()
  expect(await violations(page, 'decision, fi light')).toEqual([])
  await page.keyboard.press('Escape')
  await expect(decision).toBeHidden()
  await page.getByRole('button', { name: 'Tee raportti' }).press('Enter')
  await page.getByRole('menuitem', { name: 'Tiedote henkilöstölle' }).press('Enter')
  const bulletin = page.getByRole('dialog', { name: 'Tiedote henkilöstölle' })
  await expect(bulletin.getByText('Katsaus valmistellaan tammikuun kokoukseen.')).toBeVisible()
  await expect(bulletin.getByRole('combobox', { name: 'Vastuualueet' })).toBeVisible()
  expect(await violations(page, 'bulletin, fi light')).toEqual([])
  await bulletin.getByRole('button', { name: 'Muokkaa tekstiä' }).press('Enter')
  const text = bulletin.getByRole('textbox', { name: 'Asiakirjan teksti' })
  await toEnd(text)
  await page.keyboard.type(' Kysy lisää kansainvälisten asioiden tiimiltä.')
  const preview = bulletin.getByRole('region', { name: 'Asiakirjan esikatselu' })
  await expect(preview).toContainText('Kysy lisää kansainvälisten asioiden tiimiltä.')
  expect(await violations(page, 'edited bulletin, fi light')).toEqual([])
  await bulletin.getByRole('button', { name: 'Sulje' }).first().press('Enter')
  await expect(bulletin).toBeHidden()
  await page.reload()
  await page.getByRole('button', { name: 'Tee raportti' }).press('Enter')
  await page.getByRole('menuitem', { name: 'Tiedote henkilöstölle' }).press('Enter')
  await expect(preview).toContainText('Kysy lisää kansainvälisten asioiden tiimiltä.')
  await bulletin.getByRole('button', { name: 'Palauta koottu teksti' }).press('Enter')
  await expect(preview).not.toContainText('Kysy lisää')
  await expect(bulletin.getByRole('combobox', { name: 'Vastuualueet' })).toBeVisible()
  await bulletin.getByRole('button', { name: 'Palauta muokattu teksti' }).press('Enter')
  await expect(preview).toContainText('Kysy lisää')
  await answerSaveDialog(app, join(folder, 'tiedote.md'))
  await bulletin.getByRole('button', { name: 'Markdown' }).press('Enter')
  await bulletin.getByRole('button', { name: /^Merkitse kaikki/ }).press('Enter')
  const all = page.getByRole('dialog', { name: /^Merkitse kaikki/ })
  await all.getByRole('textbox', { name: 'Pykälä tai kanava' }).fill('Intranet')
  expect(await violations(page, 'all told, fi light')).toEqual([])
  await page.keyboard.press('Control+Enter')
  await expect(all).toBeHidden()
  await expect(bulletin.getByRole('button', { name: /^Merkitse kaikki/ })).toBeHidden()
  await bulletin.getByRole('button', { name: 'Sulje' }).first().press('Enter')
  await expect(bulletin).toBeHidden()
  expect(readFileSync(join(folder, 'tiedote.md'), 'utf8')).toContain('Kysy lisää')
  await expect(table).toContainText('Intranet')
  await expect(missing).toBeHidden()
  await page.getByRole('button', { name: 'Kumoa' }).last().click()
  await expect(missing).toContainText('henkilöstölle')
  await expect(table).not.toContainText('Intranet')
  await chooseEnglishDark(page)
  await goToAddress(page, '/meetings/decisions')
  await expect(page.getByRole('grid', { name: 'Decisions' })).toBeVisible()
  expect(await violations(page, 'decisions, en dark')).toEqual([])
})
