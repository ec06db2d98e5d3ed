import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { expect, test } from './app'
import {
  agendaTitles,
  begin,
  choose,
  expectSaved,
  exported,
  exportTo,
  goTo,
  prepareNext,
  unfold,
} from './desk'

const carried = 'Barents-yhteistyön jatko Suomen BEAC-eron jälkeen'
const dropped = 'Sovitut toimenpiteet'
const postponed = 'Tehtävät: Venäjä-yhteistyö'
const explanation = 'Kainuun kannanotto on valmisteltu, ja se esitellään tiimille.'
const proposal = 'Tiimi päättää kannanoton sisällöstä.'

const card = (page: Page, title: string): Locator =>
  page.getByRole('complementary').getByRole('listitem', { name: title, exact: true })

async function acceptProposals(page: Page) {
  await card(page, dropped).getByRole('button', { name: 'Jätä pois tästä kokouksesta' }).click()
  await expect(card(page, dropped)).toBeHidden()

  await card(page, postponed).getByRole('button', { name: 'Lykkää' }).click()
  await page.getByLabel('Ehdotetaan uudelleen').fill('15.1.2027')
  await page.getByRole('button', { name: 'Lykkää päivään' }).click()
  await expect(card(page, postponed)).toBeHidden()

  await page.getByRole('button', { name: 'Hyväksy ryhmä: Vakiokohdat' }).click()
  await expect(page.getByText('13 ehdotusta lisättiin esityslistalle.')).toBeVisible()

  await expect(card(page, carried)).toContainText('Siirtyi kokouksesta 10.11.2026.')
  await card(page, carried).getByRole('button', { name: 'Hyväksy ja muokkaa' }).click()
  await expect(page.getByRole('group', { name: `Kohdan tiedot: ${carried}` })).toBeVisible()
}

async function fillDetails(page: Page, details: Locator) {
  await details.getByLabel('Selostus').fill(explanation)
  await details.getByLabel('Ehdotus').fill(proposal)
  await choose(details.getByRole('combobox', { name: 'Esittelijä' }), 'Sukuvaara')
  await details.getByLabel('Kiinteä kellonaika').fill('9:55')
  await details.getByLabel('Kiinteä kellonaika').blur()
  await expect(details.getByLabel('Kiinteä kellonaika')).toHaveValue('9.55')
  await page.getByLabel(`Kesto minuutteina: ${carried}`).fill('75')
  await page.getByLabel(`Kesto minuutteina: ${carried}`).blur()
}

/** Drags an item by its handle to just before another. */
async function drag(page: Page, title: string, before: string) {
  const handle = (name: string) => page.getByTitle(`Raahaa: ${name}`, { exact: true })
  await handle(title).hover()
  await page.mouse.down()
  const place = await handle(before).boundingBox()
  if (!place) throw new Error(`${before} is not in sight`)
  const { x, y } = place
  await page.mouse.move(x + 5, y + 10, { steps: 5 })
  await page.mouse.move(x + 5, y + 1, { steps: 3 })
  await page.mouse.up()
}

test('an agenda from the starter workspace by mouse, exported and found again', async ({
  launch,
  folder,
}) => {
  test.slow()
  const desk = await launch()
  const { page } = desk
  await begin(page)
  await prepareNext(page)
  await acceptProposals(page)
  await expect(page.getByRole('group', { name: 'Ajankäyttö' })).toContainText('/ 90 min')
  await fillDetails(page, page.getByRole('group', { name: `Kohdan tiedot: ${carried}` }))
  await expect(page.getByRole('group', { name: 'Ajankäyttö' })).toContainText(/Ylittyy [4-9]\d min/)
  await page.getByRole('button', { name: `Piilota tiedot: ${carried}` }).click()

  const before = await agendaTitles(page)
  expect(before).toContain(carried)
  expect(before).not.toContain(dropped)
  expect(before).not.toContain(postponed)
  expect(before[0]).toBe('Kokouksen avaus')
  await drag(page, 'Esityslistan hyväksyminen', 'Läsnäolijat')
  const titles = ['Kokouksen avaus', 'Esityslistan hyväksyminen', 'Läsnäolijat', ...before.slice(3)]
  await expect.poll(() => agendaTitles(page)).toEqual(titles)

  await page.getByRole('tab', { name: 'Esikatselu' }).click()
  const paper = page.getByRole('region', { name: 'Asiakirjan esikatselu' })
  for (const text of [carried, explanation, proposal, 'Katja Sukuvaara', '9.55'])
    await expect(paper.getByText(text).first()).toBeVisible()

  const out = join(folder, 'out')
  const dialog = await exportTo(desk, out)
  await expect(dialog.getByRole('status')).toHaveText('6 tiedostoa tallennettiin.')
  const files = readdirSync(out)
  expect(files.map((name) => name.split('.').at(-1)).toSorted()).toEqual(
    ['docx', 'eml', 'html', 'ics', 'md', 'pdf'].toSorted(),
  )
  for (const name of files) {
    expect(statSync(join(out, name)).size).toBeGreaterThan(500)
    const line = dialog.getByRole('listitem').filter({ hasText: name })
    await expect(line.getByRole('button', { name: 'Avaa' })).toBeEnabled()
    await expect(line.getByRole('button', { name: 'Näytä kansiossa' })).toBeEnabled()
  }
  await exported(dialog, 6)
  await expectSaved(page)
  await desk.close()

  const again = await launch({ userData: desk.userData })
  await prepareNext(again.page)
  await expect.poll(() => agendaTitles(again.page)).toEqual(titles)
  await expect(again.page.getByLabel(`Kesto minuutteina: ${carried}`)).toHaveValue('75')
  const found = await unfold(again.page, carried)
  await expect(found.getByLabel('Selostus')).toHaveText(explanation)
  await expect(found.getByLabel('Ehdotus')).toHaveText(proposal)
  await expect(found.getByRole('combobox', { name: 'Esittelijä' })).toHaveValue(/Sukuvaara/)
  await goTo(again.page, 'Tänään')
  // Exporting is not sending: the invitation still waits.
  await expect(again.page.getByText(/^Kutsu lähtee viimeistään /)).toBeVisible()
  expect([...desk.errors, ...again.errors]).toEqual([])
})
