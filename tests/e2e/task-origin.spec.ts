import { expect, test } from './app'
import { violations } from './axe'
import { begin, chooseEnglishDark, goToAddress } from './desk'

/** A task of the starter workspace that a meeting agreed on, and where. */
const title = /^Selvitetään alueneuvoston/
const meeting = 'Kansainvälisten asioiden tiimin kokous 1/2026'
const place = `${meeting}, 10.11.2026, kohta 5.2`

test('where a task was agreed stands in the table, the calendar and the timeline, and finds it', async ({
  launch,
}) => {
  const { page, errors } = await launch()
  await begin(page)
  await goToAddress(page, '/tasks/task')
  const rows = page.getByRole('grid', { name: 'Tehtävät' }).getByRole('row')
  const row = rows.filter({ hasText: title })
  await expect(row).toContainText(`10.11.2026, kohta 5.2, ${meeting}`)
  expect(await violations(page, 'tasks')).toEqual([])

  // Sorted by the day of the meeting; what was agreed in none comes last. A search finds the meeting's name.
  const order = page.getByRole('columnheader', { name: /^Sovittu kokouksessa/ })
  await order
    .getByRole('button', { name: /^Sovittu kokouksessa/ })
    .first()
    .click()
  await expect(order).toHaveAttribute('aria-sort', 'ascending')
  await expect(rows.nth(1)).toContainText(meeting)
  const search = page.getByRole('searchbox', { name: 'Etsi luettelosta' })
  await search.fill('kohta 5.2')
  await expect(page.getByText('1/21', { exact: true })).toBeVisible()
  await expect(row).toBeVisible()
  await search.fill('')

  await goToAddress(page, '/tasks/calendar')
  const grid = page.getByRole('grid', { name: /^Tehtävät/ })
  await grid.getByRole('gridcell', { name: /20\.11\.2026/ }).click()
  const day = page.getByRole('complementary', { name: 'perjantai 20.11.2026' })
  await expect(day).toContainText(place)
  expect(await violations(page, 'calendar')).toEqual([])

  await goToAddress(page, '/tasks/timeline')
  const bar = page.getByRole('link', { name: title })
  await expect(bar).toHaveAccessibleName(new RegExp(`sovittu kokouksessa: ${place}`))
  await page.getByText('Taulukko', { exact: true }).click()
  await expect(page.getByRole('row').filter({ hasText: title })).toContainText(place)
  expect(await violations(page, 'timeline')).toEqual([])

  await chooseEnglishDark(page)
  await goToAddress(page, '/tasks/task')
  const english = page.getByRole('grid', { name: 'Tasks' }).getByRole('row')
  await expect(english.filter({ hasText: title })).toContainText(
    'Meeting of the international affairs team',
  )
  expect(errors).toEqual([])
})
