import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { answerSaveDialog, passHours, test } from './app'
import { violations } from './axe'
import { begin, choose, goToAddress, openWorkspace, pick } from './desk'
import { newForm, save } from './forms'
import { exportBoth } from './pictures'
import { readWith } from './programs'
import { starterPath, writeChanged, type RawWorkspace } from './workspaces'

/** A responsibility of the EU area that ended, and who held it. */
async function addPastOwner(page: Page, from: string, until: string) {
  const form = await newForm(page, '/responsibilities/responsibility/new', 'Vastuu')
  await choose(form.getByRole('combobox', { name: 'Vastuualue' }), 'Verkoston koollekutsuminen')
  await choose(form.getByRole('combobox', { name: 'Vastuuhenkilö' }), 'hallintosihteeri')
  await form.getByRole('textbox', { name: 'Alkaa' }).fill(from)
  await form.getByRole('textbox', { name: 'Päättyy' }).fill(until)
  return form
}

test('who was responsible on 14.3.2022 is seen and printed as a table', async ({
  launch,
  folder,
}) => {
  const { app, page } = await launch()
  await begin(page)
  await goToAddress(page, '/responsibilities/responsibility')
  // The holder of today's row began only later.
  await page
    .getByRole('row', { name: /Verkoston koollekutsuminen/ })
    .first()
    .click()
  const form = page.getByRole('form', { name: 'Vastuu' })
  await form.getByRole('textbox', { name: 'Alkaa' }).fill('1.1.2023')
  await save(form)
  await expect(form).toBeHidden()
  const past = await addPastOwner(page, '1.1.2020', '31.12.2022')
  await pick(past.getByRole('combobox', { name: 'Laji' }), 'Vs. vastuuhenkilö')
  await save(past)
  await page.getByRole('textbox', { name: 'Kuka vastaa päivänä' }).fill('14.3.2022')
  await page.getByRole('textbox', { name: 'Kuka vastaa päivänä' }).press('Tab')
  await expect(
    page.getByRole('row', { name: /Verkoston koollekutsuminen.*hallintosihteeri/ }),
  ).toBeVisible()

  await page.getByRole('button', { name: 'Vastuutaulukko…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Vastuutaulukko' })
  await expect(dialog.getByRole('heading', { name: /vastuut 14\.3\.2022/ })).toBeVisible()
  const path = join(folder, 'duties.docx')
  await answerSaveDialog(app, path)
  await dialog.getByRole('button', { name: 'Word (DOCX)' }).click()
  await expect(dialog.getByRole('status')).toHaveText('Yksi tiedosto tallennettiin.')
  const words = readWith<{ text: string }[]>('docx.py', path).map(({ text }) => text)
  expect(words).toContain('Verkoston koollekutsuminen')
  expect(words).toContain('hallintosihteeri (vs. vastuuhenkilö)')
  // Overall responsibility and a part of everybody's job stand beside the owners.
  expect(words).toContain('maakuntajohtaja (yleisvastuu)')
  expect(words).toContain('koko henkilöstö (osa toimenkuvaa)')
  expect(words).not.toContain('kansainvälisten asioiden tiimi')
})

test('the register is looked at as it was recorded on a day, to be read only', async ({
  launch,
}) => {
  const { page, errors } = await launch()
  await begin(page)
  await passHours(page, 48)
  const late = await addPastOwner(page, '1.1.2020', '')
  await pick(late.getByRole('combobox', { name: 'Laji' }), 'Vs. vastuuhenkilö')
  await save(late)
  const added = page.getByRole('row', { name: /Verkoston koollekutsuminen.*hallintosihteeri/ })
  await expect(added).toBeVisible()
  const gone = page.getByRole('gridcell', { name: 'EU-yhteistyö', exact: true })
  await gone.press('Delete')
  await expect(gone).toBeHidden()

  await page.getByRole('button', { name: 'Tilanne päivänä…' }).click()
  const asked = page.getByRole('dialog', { name: 'Tilanne päivänä' })
  await asked.getByRole('textbox', { name: 'Tilanne päivänä' }).fill('23.11.2026')
  await asked.getByRole('button', { name: 'Näytä tilanne' }).click()
  const banner = page.getByRole('status').filter({ hasText: 'Tilanne 23.11.2026' })
  await expect(banner).toContainText('sellaisena kuin se oli kirjattuna')
  const grid = page.getByRole('grid', { name: 'Vastuut, tilanne 23.11.2026' })
  await expect(gone).toBeVisible()
  await expect(added).toBeHidden()
  await expect(page.getByRole('button', { name: 'Lisää vastuu', exact: true })).toBeHidden()
  await expect(page.getByRole('textbox', { name: 'Kuka vastaa päivänä' })).toBeHidden()
  await gone.press('Delete')
  await gone.press('F2')
  await expect(grid.getByRole('textbox')).toBeHidden()
  await expect(gone).toBeVisible()
  expect(await violations(page, 'register on a past day')).toEqual([])

  await page.getByRole('button', { name: 'Vastuutaulukko…' }).click()
  const paper = page.getByRole('dialog', { name: 'Vastuutaulukko' })
  await expect(paper).toContainText(
    'sellaisena kuin se oli kirjattuna päivän 23.11.2026 päättyessä',
  )
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Vastuutaulukko…' })).toBeFocused()

  // A row opens its page, which is of the same day; the way back too.
  await page
    .getByRole('gridcell', { name: 'Barents- ja pohjoinen yhteistyö', exact: true })
    .press('Enter')
  const record = page.getByRole('article')
  await expect(record.getByRole('status')).toContainText('Tilanne 23.11.2026')
  await page.goBack()
  await expect(banner).toBeVisible()
  await gone.press('Escape')
  await expect(banner).toBeHidden()
  await expect(added).toBeVisible()
  expect(errors).toEqual([])
})

/** EU cooperation had an owner until 2022 and again from 2024; another area two at once in June 2025. */
function gapAndOverlap(records: RawWorkspace['records']) {
  const areaOf = (name: string) =>
    records['area']?.find((area) => (area['name'] as { fi: string }).fi === name)?.id
  const rows = records['responsibility'] ?? []
  const ownerOf = (name: string) => {
    const found = rows.find((row) => row['areaId'] === areaOf(name) && row['kind'] === 'owner')
    if (!found) throw new Error(`Nobody owns ${name}.`)
    return found
  }
  const before = (name: string, holderRole: string, until: string) =>
    rows.push({ id: randomUUID(), areaId: areaOf(name), holderRole, from: '2020-01-01', until })
  ownerOf('EU-yhteistyö')['from'] = '2024-01-01'
  before('EU-yhteistyö', 'edeltäjä', '2022-12-31')
  ownerOf('NSPA:n ohjausryhmä')['from'] = '2025-06-01'
  before('NSPA:n ohjausryhmä', 'toinen edustaja', '2025-06-30')
}

test('the timeline shows gaps and overlaps as a picture to export, and tells them in words', async ({
  launch,
  folder,
}) => {
  test.slow()
  const desk = await launch()
  const { page } = desk
  await begin(page)
  const past = await addPastOwner(page, '1.1.2020', '31.12.2022')
  await save(past)
  await expect(page.getByText(/Vastuualueella on jo vastuuhenkilö/).first()).toBeVisible()
  await page.getByRole('button', { name: 'Peruuta' }).click()
  await page.getByRole('button', { name: /Hylkää|Älä tallenna/ }).click()

  const workspace = join(folder, 'gap.json')
  writeChanged(starterPath, workspace, gapAndOverlap)
  await openWorkspace(desk, workspace)
  await goToAddress(page, '/responsibilities/timeline')
  const eu = page.getByRole('group', { name: 'EU-yhteistyö. Aukko 1.1.2023–31.12.2023' })
  await expect(eu.getByRole('link', { name: 'edeltäjä, 1.1.2020–31.12.2022' })).toBeVisible()
  await expect(eu.getByRole('link', { name: 'Ponnikas Jouni, 1.1.2024–' })).toBeVisible()
  await expect(
    page.getByRole('group', { name: 'NSPA:n ohjausryhmä. Päällekkäin 1.6.2025–30.6.2025' }),
  ).toBeVisible()
  expect(await violations(page, 'timeline')).toEqual([])
  const svg = await exportBoth(desk, folder)
  expect(svg.title).toBe('Vastuut ajassa')
  expect(svg.description).toContain('joilla on aukko tai päällekkäisyys: 3.')
  for (const text of ['Ponnikas Jouni', 'koko henkilöstö (osa toimenkuvaa)', 'Yleisvastuu'])
    expect(svg.texts).toContain(text)
  expect(svg.texts.join('\n')).toContain('Aukko 1.1.2023–31.12.2023')
  await eu.getByRole('link', { name: /^edeltäjä/ }).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/responsibilities\/responsibility\/[\w-]{36}$/)

  await goToAddress(page, '/responsibilities/timeline')
  await page.getByText('Taulukko', { exact: true }).click()
  const table = page.getByRole('table', { name: 'Vastuut ajassa' })
  await expect(table.getByRole('row', { name: /nuorisoneuvosto/ })).toContainText(
    'Ei vastuuhenkilöä',
  )
  await expect(table.getByRole('row', { name: /^Barents- ja pohjoinen/ })).toBeVisible()
  await page.getByRole('checkbox', { name: 'Vain aukot ja päällekkäisyydet' }).check()
  await expect(table.getByRole('row', { name: /^Barents- ja pohjoinen/ })).toBeHidden()
  await expect(table.getByRole('row', { name: /^EU-yhteistyö edeltäjä/ })).toContainText(
    'Aukko 1.1.2023–31.12.2023',
  )
  expect(await violations(page, 'timeline as a table')).toEqual([])
})
