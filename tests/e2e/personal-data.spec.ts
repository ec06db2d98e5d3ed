import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { answerSaveDialog, test } from './app'
import { violations } from './axe'
import { begin, goTo } from './desk'
import { isInstalled, pdfText } from './programs'
import { openPage, partOf } from './recordPages'

async function chooseOfPrivacy(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Tietosuoja' }).click()
  await page.getByRole('menuitem', { name }).click()
  await expect(page.getByRole('menu')).toHaveCount(0)
}

test('a person gets what is held about them, and is erased to a role that decisions keep', async ({
  launch,
  folder,
}) => {
  test.skip(!isInstalled('pdftotext'), 'pdftotext (poppler-utils) is not installed')
  const { app, page } = await launch()
  await begin(page)
  await openPage(page, 'Ihmiset ja organisaatiot', 'Henkilöt', 'Sukuvaara Katja')

  await chooseOfPrivacy(page, 'Henkilön tiedot…')
  const paper = page.getByRole('dialog', { name: 'Henkilön tiedot' })
  await expect(paper).toContainText('Muutosloki')
  expect(await violations(page, 'Henkilön tiedot', '[role="dialog"]')).toEqual([])
  const path = join(folder, 'henkilo.pdf')
  await answerSaveDialog(app, path)
  await paper.getByRole('button', { name: 'PDF' }).click()
  await expect(paper.getByRole('status')).toBeVisible({ timeout: 30_000 })
  for (const part of ['Omat tiedot', 'Sukuvaara', 'Vastuut', 'Mitä tästä puuttuu'])
    expect(pdfText(path)).toContain(part)
  await paper.getByRole('button', { name: 'Sulje' }).last().click()

  await chooseOfPrivacy(page, 'Oikaise tiedot…')
  const rectify = page.getByRole('dialog', { name: 'Oikaise tiedot: Katja Sukuvaara' })
  await rectify.getByRole('textbox', { name: 'Puhelin' }).fill('040 000 0001')
  expect(await violations(page, 'Oikaise tiedot', '[role="dialog"]')).toEqual([])
  await page.keyboard.press('Control+Enter')
  await expect(rectify.getByRole('textbox', { name: 'Peruste' })).toHaveAttribute(
    'aria-invalid',
    'true',
  )
  await rectify.getByRole('textbox', { name: 'Peruste' }).fill('Keksitty pyyntö 12.3.2026')
  await page.keyboard.press('Control+Enter')
  await expect(rectify).toBeHidden()
  const history = partOf(page, 'Historia')
  await expect(history).toContainText('040 000 0001')
  await expect(history).toContainText('Keksitty pyyntö 12.3.2026')

  await chooseOfPrivacy(page, 'Poista henkilötiedot…')
  const erase = page.getByRole('dialog', { name: 'Poista henkilötiedot: Katja Sukuvaara' })
  await expect(erase).toContainText('Muutosloki säilyttää aiemmat muutokset')
  expect(await violations(page, 'Poista henkilötiedot', '[role="dialog"]')).toEqual([])
  await erase.getByRole('textbox', { name: 'Nimen tilalle' }).fill('tiimin jäsen')
  await erase.getByRole('button', { name: 'Poista henkilötiedot' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'tiimin jäsen' })).toBeVisible()
  // What cannot come back is not offered to be taken back.
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('heading', { level: 1, name: 'tiimin jäsen' })).toBeVisible()

  await goTo(page, 'Ihmiset ja organisaatiot')
  await page.getByRole('button', { name: 'Seloste käsittelytoimista' }).click()
  const record = page.getByRole('dialog', { name: 'Seloste käsittelytoimista' })
  await expect(record).toContainText('Rekisteröityjen ryhmät')
  await expect(record).toContainText('Tarve arvioidaan 24 kuukauden välein')
  expect(await violations(page, 'Seloste', '[role="dialog"]')).toEqual([])
  await page.keyboard.press('Escape')
  await expect(record).toBeHidden()

  // The team's own people wait to be judged too, until each has a day.
  await page.getByRole('link', { name: 'Säilytys', exact: true }).click()
  const waiting = page.getByText(/^Arvioitavat henkilöt \(\d+\)$/)
  const number = async () => Number((await waiting.innerText()).replaceAll(/\D/g, ''))
  const before = await number()
  const people = page.getByRole('grid', { name: 'Säilytys' })
  const first = people.getByRole('row').filter({ hasText: 'Tiimi' }).first()
  await expect(first).toContainText('Päivää ei ole merkitty')
  expect(await violations(page, 'Säilytys')).toEqual([])
  await page.getByText('Säilytysajat', { exact: true }).click()
  // They are the office's and not this computer's: a change as any other, told, undone and made again.
  const period = page.getByRole('combobox', { name: 'Arviointiväli: Tiimin jäsenten tiedot' })
  await period.selectOption('12')
  await expect(page.getByRole('log')).toContainText('Arviointiväli on nyt 12 kuukautta.')
  await page.keyboard.press('Control+z')
  await expect(period).toHaveValue('24')
  await page.keyboard.press('Control+y')
  await expect(period).toHaveValue('12')
  expect(await violations(page, 'Säilytysajat')).toEqual([])
  await waiting.click()
  await first.getByRole('gridcell').nth(1).focus()
  await page.keyboard.press('Space')
  await expect(page.getByRole('log')).toContainText('Ne arvioidaan uudelleen 23.11.2027.')
  await expect.poll(number).toBe(before - 1)

  await openPage(page, 'Ihmiset ja organisaatiot', 'Organisaatiot', 'Kainuun liitto')
  await expect(partOf(page, 'Historia')).toContainText(
    'Tiimin arviointiväli: 24 kuukautta → 12 kuukautta',
  )
  await page.keyboard.press('e')
  const form = page.getByRole('form', { name: 'Organisaatio' })
  await form.getByRole('textbox', { name: 'Yhteyshenkilöiden arviointiväli' }).fill('36')
  await page.keyboard.press('Control+Enter')
  await expect(form).toBeHidden()
  await goTo(page, 'Ihmiset ja organisaatiot')
  await page.getByRole('button', { name: 'Seloste käsittelytoimista' }).click()
  for (const months of [36, 12])
    await expect(record).toContainText(`Tarve arvioidaan ${months} kuukauden välein`)
})
