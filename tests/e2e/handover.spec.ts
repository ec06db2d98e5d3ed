import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { answerSaveDialog, test } from './app'
import { violations } from './axe'
import { begin, choose, goToAddress, openWorkspace } from './desk'
import { everyHolding, holdEverything } from './holdings'
import { isInstalled, officeText, pdfText } from './programs'
import { starterPath, writeChanged } from './workspaces'

test('a leaving person hands everything over in one step, with a memo, and it can be undone', async ({
  launch,
  folder,
}) => {
  test.skip(!isInstalled('pdftotext'), 'pdftotext (poppler-utils) is not installed')
  const { app, page } = await launch()
  await begin(page)
  await goToAddress(page, '/responsibilities/handover')
  const form = page.getByRole('form', { name: 'Tehtävien siirto' })
  await choose(form.getByRole('combobox', { name: 'Kuka luovuttaa' }), 'Sukuvaara')
  await form.getByRole('textbox', { name: 'Siirtopäivä' }).fill('1.12.2026')
  await choose(
    form.getByRole('combobox', { name: 'Kuka ottaa vastaan' }),
    'aluekehitysasiantuntija',
  )
  await form.getByRole('textbox', { name: 'Syy' }).fill('Siirtyy toisiin tehtäviin')
  const russia = page.getByRole('checkbox', { name: /^Venäjä-yhteistyö/ })
  await expect(russia).toBeChecked()
  await russia.uncheck()
  await page
    .getByLabel('Vastaanottaja: Barents- ja pohjoinen yhteistyö')
    .selectOption({ label: 'hallintosihteeri' })

  await form.getByRole('button', { name: /^Siirrä \d+ kohtaa$/ }).click()
  await expect(page.getByText(/^\d+ kohtaa siirrettiin\.$/)).toBeVisible()
  // What was left stands alone.
  await expect(page.getByRole('checkbox')).toHaveCount(1)

  await page.getByRole('button', { name: 'Siirtomuistio: aluekehitysasiantuntija' }).click()
  const dialog = page.getByRole('dialog', { name: 'Siirtomuistio' })
  const path = join(folder, 'memo.pdf')
  await answerSaveDialog(app, path)
  await dialog.getByRole('button', { name: 'PDF' }).click()
  await expect(dialog.getByRole('status')).toBeVisible({ timeout: 30_000 })
  const memo = pdfText(path)
  for (const part of ['Siirtomuistio', 'Sukuvaara Katja', 'Siirtyy toisiin tehtäviin', '1.12.2026'])
    expect(memo).toContain(part)
  expect(memo).toContain('Avoimet tehtävät')
  expect(memo).not.toContain('Barents- ja pohjoinen yhteistyö')
  await dialog.getByRole('button', { name: 'Sulje' }).last().click()

  // The old row ends the day before, so that history tells who was responsible.
  await goToAddress(page, '/responsibilities/responsibility')
  const rows = page.getByRole('row', { name: /Barents- ja pohjoinen yhteistyö/ })
  await expect(rows).toHaveCount(2)
  await page.getByRole('textbox', { name: 'Kuka vastaa päivänä' }).fill('30.11.2026')
  await page.getByRole('textbox', { name: 'Kuka vastaa päivänä' }).press('Tab')
  await expect(page.getByRole('columnheader', { name: 'Vastaa 30.11.2026' })).toBeVisible()
  // On its last day the old row answers, the coming one not yet.
  await expect(rows.first()).toContainText(/Sukuvaara Katja.*Sukuvaara Katja\s*Vastuuhenkilö/s)
  await expect(rows.last()).toContainText('hallintosihteeri')
  await expect(rows.last()).not.toContainText(/Vastuuhenkilö\s*$/)

  await page.keyboard.press('Control+z')
  await expect(rows).toHaveCount(1)
  await expect(rows).toContainText('Sukuvaara Katja')
})

test('each kind of thing a person holds moves in one step, with a memo that Word opens, and comes back', async ({
  launch,
  folder,
}) => {
  test.slow()
  test.skip(!isInstalled('soffice'), 'LibreOffice (soffice) is not installed')
  test.skip(!isInstalled('pdftotext'), 'pdftotext (poppler-utils) is not installed')
  const desk = await launch()
  const { app, page } = desk
  await begin(page)
  const workspace = join(folder, 'everything.json')
  writeChanged(starterPath, workspace, (records) => holdEverything(records, 'Sukuvaara'))
  await openWorkspace(desk, workspace)
  await goToAddress(page, '/responsibilities/handover')
  const form = page.getByRole('form', { name: 'Tehtävien siirto' })
  const from = form.getByRole('combobox', { name: 'Kuka luovuttaa' })
  await choose(from, 'Sukuvaara')
  await form.getByRole('textbox', { name: 'Siirtopäivä' }).fill('1.12.2026')
  await choose(form.getByRole('combobox', { name: 'Kuka ottaa vastaan' }), 'hallintosihteeri')
  await form.getByRole('textbox', { name: 'Syy' }).fill('Siirtyy toisiin tehtäviin')
  await form.getByRole('textbox', { name: 'Päätös' }).fill('MH 1.12.2026 § 150')
  await expectHeld(page, 'toBeVisible')
  await form.getByRole('button', { name: /^Siirrä \d+ kohtaa$/ }).click()
  await expect(page.getByText(/^\d+ kohtaa siirrettiin\.$/)).toBeVisible()
  await expect(page.getByRole('checkbox')).toHaveCount(0)

  const memo = join(folder, 'memo.docx')
  await page.getByRole('button', { name: 'Siirtomuistio: hallintosihteeri' }).click()
  const dialog = page.getByRole('dialog', { name: 'Siirtomuistio' })
  await answerSaveDialog(app, memo)
  await dialog.getByRole('button', { name: 'Word (DOCX)' }).click()
  await expect(dialog.getByRole('status')).toBeVisible({ timeout: 30_000 })
  await dialog.getByRole('button', { name: 'Sulje' }).last().click()
  const said = officeText(memo, folder)
  for (const [heading, name] of Object.entries(everyHolding)) {
    expect(said).toContain(heading)
    expect(said.replaceAll(/\s/g, '')).toContain(name.slice(0, 16).replaceAll(/\s/g, ''))
  }
  for (const part of ['MH 1.12.2026 § 150', '1.12.2026–31.12.2028', 'Luonnos on levyllä.'])
    expect(said).toContain(part)

  await choose(from, 'hallintosihteeri')
  await expectHeld(page, 'toBeVisible')

  // The old term keeps its decision, the new one has its own.
  await goToAddress(page, '/responsibilities/seat')
  const seats = page.getByRole('grid', { name: 'Edustukset' })
  await page.getByRole('searchbox').fill('Siirtyvä toimielin')
  for (const [holder, decision] of [
    ['Sukuvaara', 'MH 2.12.2024 § 9'],
    ['hallintosihteeri', 'MH 1.12.2026 § 150'],
  ] as const) {
    await seats.getByRole('row').filter({ hasText: holder }).filter({ hasText: 'Jäsen' }).click()
    await expect(page.getByRole('form').getByLabel('Päätösviite')).toHaveValue(decision)
    await page.getByRole('form').getByRole('button', { name: 'Sulje' }).click()
  }

  await page.keyboard.press('Control+z')
  await goToAddress(page, '/responsibilities/handover')
  await choose(from, 'Sukuvaara')
  await form.getByRole('textbox', { name: 'Siirtopäivä' }).fill('1.12.2026')
  await expectHeld(page, 'toBeVisible')
  await choose(from, 'hallintosihteeri')
  await expectHeld(page, 'toBeHidden')
})

/** One of each kind stands under its heading, or none does. */
async function expectHeld(page: Page, seen: 'toBeVisible' | 'toBeHidden') {
  for (const [heading, name] of Object.entries(everyHolding)) {
    const group = page.getByRole('region', { name: new RegExp(`^${heading} \\d`) })
    await expect(group.getByRole('checkbox', { name, exact: true }))[seen]()
  }
}

test('handing over is free of accessibility faults with everything in it', async ({ launch }) => {
  const { page } = await launch()
  await begin(page)
  await goToAddress(page, '/responsibilities/handover')
  await choose(page.getByRole('combobox', { name: 'Kuka luovuttaa' }), 'Sukuvaara')
  await expect(page.getByRole('heading', { name: /Avoimet tehtävät/ })).toBeVisible()
  expect(await violations(page, 'handover')).toEqual([])
})
