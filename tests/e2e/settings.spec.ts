import { expect, test } from './app'
import { begin, goTo } from './desk'

test('dates follow the chosen format at once, everywhere in the window, and papers keep their own', async ({
  launch,
}) => {
  const { page, errors } = await launch()
  await begin(page)
  await expect(page.getByText(/23\.11\.2026/).first()).toBeVisible()
  await goTo(page, 'Asetukset')
  const formats = page.getByRole('radiogroup', { name: 'Päivämäärät ja luvut' })
  await expect(page.getByText(/torstai 5\.3\.2026 klo\u00a09\.00–11\.30/)).toBeVisible()
  await formats.getByText('ISO 8601').click()
  await expect(page.getByText(/torstai 2026-03-05 klo\u00a009:00–11:30/)).toBeVisible()
  await goTo(page, 'Tehtävät')
  await expect(page.getByRole('gridcell', { name: /^2026-\d\d-\d\d/ }).first()).toBeVisible()
  await goTo(page, 'Vastuut')
  await page.getByRole('button', { name: 'Vastuutaulukko' }).click()
  const paper = page.getByRole('dialog')
  await expect(paper.getByText(/23\.11\.2026/).first()).toBeVisible()
  expect(errors).toEqual([])
})

test('a new paper begins in the language chosen for documents, not in that of the window', async ({
  launch,
}) => {
  const { page } = await launch()
  await begin(page)
  await goTo(page, 'Asetukset')
  const language = page.getByRole('radiogroup', { name: 'Asiakirjojen kieli' })
  await language.getByText('ruotsi', { exact: true }).click()
  await goTo(page, 'Vastuut')
  await page.getByRole('button', { name: 'Vastuutaulukko' }).click()
  const chosen = page.getByRole('dialog').getByRole('radio', { name: 'ruotsi' })
  await expect(chosen).toBeChecked()
})
