import { expect, test } from './app'
import { violations } from './axe'
import { begin, goTo } from './desk'
import { council, openCouncil, rowCell, undoNotice } from './recordPages'

test('what was removed comes back from the bin, and the history tells all of it', async ({
  launch,
}) => {
  const { page, errors } = await launch()
  await begin(page)
  await goTo(page, 'Historia')
  const tabs = page.getByRole('navigation', { name: 'Luettelot' })
  await tabs.getByRole('link', { name: 'Roskakori' }).click()
  await expect(page.getByText('Roskakori on tyhjä')).toBeVisible()

  await openCouncil(page)
  await page.keyboard.press('Delete')
  const removal = page.getByRole('dialog')
  await removal.getByRole('radio', { name: 'Poistetaan myös viittaavat tiedot' }).check()
  await removal.getByRole('button', { name: 'Poista', exact: true }).click()
  await expect(removal).toBeHidden()

  await goTo(page, 'Historia')
  await tabs.getByRole('link', { name: 'Roskakori' }).click()
  const bin = page.getByRole('grid', { name: 'Roskakori' })
  const row = bin.getByRole('row').filter({
    has: page.getByRole('gridcell', { name: council, exact: true }),
  })
  const search = page.getByRole('searchbox', { name: 'Etsi luettelosta' })
  await search.fill('Toimielin tai verkosto')
  await expect(row).toContainText('Aino Esimerkki')
  await expect(row).toContainText('23.11.2026')
  expect(await violations(page, 'bin')).toEqual([])

  await rowCell(page, 'Roskakori', council).focus()
  await page.keyboard.press('Space')
  await expect(page.getByRole('log')).toContainText(
    new RegExp(`Palautettu: ${council}. Samalla palautui \\d+ siihen kuuluvaa tietoa`),
  )
  await expect(row).toBeHidden()
  await undoNotice(page)
  await expect(row).toBeVisible()

  await search.fill('')
  await expect(page.getByText(/^(\d+)\/\1$/)).toBeVisible()
  // All at once, and one undo for all.
  await page.getByRole('checkbox', { name: 'Valitse kaikki rivit' }).check()
  await page
    .getByRole('toolbar', { name: 'Valitut rivit' })
    .getByRole('button', { name: 'Palauta', exact: true })
    .press('Enter')
  await expect(page.getByText('Roskakori on tyhjä')).toBeVisible()

  // The history tells all of it, a step of many records as one line that unfolds.
  await tabs.getByRole('link', { name: 'Muutoshistoria' }).click()
  const day = page.getByRole('region', { name: '23.11.2026' })
  const steps = day.getByRole('list').first().locator(':scope > li')
  await expect(steps.first()).toContainText(/Aino Esimerkki palautti tietoja · \d+ tietoa/)
  await steps.first().locator('summary').press('Enter')
  await expect(steps.first()).toContainText('palautti tiedon')
  await expect(day).toContainText('aloitti aloitusaineistosta')
  expect(await violations(page, 'timeline')).toEqual([])
  await page.getByLabel('Tekijä').fill('Joku muu')
  await expect(page.getByText('Näillä rajauksilla ei löytynyt muutoksia')).toBeVisible()
  await page.getByRole('button', { name: 'Näytä kaikki' }).click()
  await page.getByRole('combobox', { name: 'Tiedon laji' }).fill('Toimielin')
  await page.getByRole('option', { name: 'Toimielin tai verkosto' }).click()
  await steps.first().locator('summary').press('Enter')
  await steps.first().getByRole('link', { name: council, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: council, exact: true })).toBeVisible()
  expect(errors).toEqual([])
})
