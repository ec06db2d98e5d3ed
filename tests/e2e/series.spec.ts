import { expect, test } from './app'
import { violations } from './axe'
import { begin, expectSaved, pick } from './desk'
import { partOf, undoNotice } from './recordPages'
import { openRow, saved } from './registers'

test('a series has a plan: its rhythm, holidays, days moved and left out, and its meetings made at once', async ({
  launch,
}) => {
  test.slow()
  const { page, errors } = await launch()
  await begin(page)
  await openRow(page, '/meetings/series', 'Tiimin kokoukset')
  const plan = partOf(page, 'Sarjan kokoukset')
  const row = (day: string) => plan.getByRole('row').filter({ hasText: day })
  await expect(plan).toContainText('Kuukausittain: kuukauden toinen tiistai')
  await expect(row('ti 8.12.2026').getByRole('link')).toBeVisible()

  await page.keyboard.press('e')
  const form = page.getByRole('form', { name: 'Kokoussarja' })
  await pick(form.getByRole('combobox', { name: 'Kokoontuminen' }), 'Joka toinen viikko')
  await form.getByRole('textbox', { name: 'Ensimmäinen päivä' }).fill('9.12.2026')
  await form.getByLabel('Kohdat viimeistään').fill('7')
  await form.getByRole('textbox', { name: 'Jakelu' }).fill('Keksitty maakunta')
  await form.getByRole('textbox', { name: 'Tiedoksi' }).fill('Keksitty kunta')
  await saved(form)
  await expect(plan).toContainText('Joka toinen viikko, keskiviikko')
  await expect(page.getByText('Keksitty maakunta', { exact: true })).toBeVisible()
  // Epiphany is a Wednesday in 2027; the meeting of 8.12. is the one planned for the 9th.
  await expect(row('to 7.1.2027')).toContainText('Rytmin mukaan 6.1.2027, Loppiainen')
  await expect(row('ke 9.12.2026').getByRole('link')).toBeVisible()

  const more = (day: string) => row(day).getByRole('button', { name: /^Muut toiminnot/ })
  const chooseOf = async (day: string, action: string) => {
    await more(day).press('Enter')
    await page.getByRole('menuitem', { name: action }).press('Enter')
    await expect(page.getByRole('menu')).toHaveCount(0)
  }
  await chooseOf('ke 23.12.2026', 'Jätä väliin')
  await expect(row('ke 23.12.2026')).toContainText('Jää pois')
  await expect(more('ke 23.12.2026')).toBeFocused()
  await chooseOf('ke 20.1.2027', 'Siirrä…')
  await expect(plan.getByRole('textbox', { name: 'Uusi päivä' })).toBeFocused()
  await page.keyboard.type('21.1.2027')
  await page.keyboard.press('Enter')
  await expect(row('to 21.1.2027')).toContainText('Rytmin mukaan 20.1.2027')
  expect(await violations(page, 'series')).toEqual([])

  await row('to 7.1.2027').getByRole('button', { name: 'Tee kokous 7.1.2027' }).press('Enter')
  await expect(row('to 7.1.2027').getByRole('link', { name: /1\/2027$/ })).toBeVisible()
  await plan.getByRole('button', { name: /^Tee 2\d puuttuvaa kokousta$/ }).press('Enter')
  await expect(row('to 21.1.2027').getByRole('link', { name: /2\/2027$/ })).toBeVisible()
  await expect(plan.getByRole('button', { name: /^Tee/ })).toHaveCount(0)
  await undoNotice(page)
  await expect(row('to 21.1.2027').getByRole('button', { name: /^Tee kokous/ })).toBeVisible()
  await expectSaved(page)

  // What is added after the last day for items is told to be late.
  await row('to 7.1.2027').getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(page.getByText('7 päivää ennen').first()).toBeVisible()
  expect(errors).toEqual([])
})
