import { expect, test } from './app'
import { violations } from './axe'
import { begin, chooseEnglishDark, expectSaved, goToAddress } from './desk'

test('the calendar is walked by keys, a due day is moved by key and by mouse, and undone', async ({
  launch,
}) => {
  const { page, errors } = await launch()
  await begin(page)
  await goToAddress(page, '/tasks/calendar')
  const grid = page.getByRole('grid', { name: 'Tehtävät, marraskuu 2026' })
  const today = grid.getByRole('gridcell', { name: 'maanantai 23.11.2026' })
  await today.focus()
  await expect(today).toHaveAttribute('aria-current', 'date')
  expect(await violations(page, 'calendar')).toEqual([])

  // Four days on there is a task; Enter leads to it, Alt and an arrow move it and go along.
  for (let days = 0; days < 4; days += 1) await page.keyboard.press('ArrowRight')
  await expect(
    grid.getByRole('gridcell', { name: 'perjantai 27.11.2026, 1 tehtävä' }),
  ).toBeFocused()
  await page.keyboard.press('Enter')
  const friday = page.getByRole('complementary', { name: 'perjantai 27.11.2026' })
  const task = friday.getByRole('link', { name: /^BRTL/ })
  await expect(task).toBeFocused()
  await page.keyboard.press('Alt+ArrowDown')
  const later = page.getByRole('complementary', { name: 'perjantai 4.12.2026' })
  await expect(later.getByRole('link', { name: /^BRTL/ })).toBeFocused()
  await expect(page.getByText(/Määräpäivä siirretty päivään 4\.12\.2026: BRTL/)).toBeVisible()
  await expectSaved(page)
  await page.keyboard.press('Control+z')
  await expect(later.getByRole('link', { name: /^BRTL/ })).toBeHidden()

  // Back to the month; holidays have their names, and Page Down turns the month.
  await page.keyboard.press('Escape')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('gridcell', { name: /6\.12\.2026, Itsenäisyyspäivä/ })).toBeFocused()
  await page.keyboard.press('PageDown')
  await expect(page.getByRole('gridcell', { name: /6\.1\.2027, Loppiainen/ })).toBeFocused()
  await page.keyboard.press('t')
  await expect(today).toBeFocused()

  const chip = grid.getByText(/^BRTL/)
  await chip.dragTo(grid.getByRole('gridcell', { name: 'keskiviikko 25.11.2026' }))
  await expect(
    grid.getByRole('gridcell', { name: 'keskiviikko 25.11.2026, 1 tehtävä' }),
  ).toBeVisible()

  await page
    .getByRole('textbox', { name: 'Sanat' })
    .or(page.getByLabel('Sanat'))
    .first()
    .fill('eiole')
  await expect(grid.getByText(/^BRTL/)).toBeHidden()
  expect(errors).toEqual([])
})

test('the workload tells hours and tasks of each week; a cell opens its tasks by key', async ({
  launch,
}) => {
  const { page, errors } = await launch()
  await begin(page)
  await goToAddress(page, '/tasks/task/new')
  const form = page.getByRole('form', { name: 'Tehtävä', exact: true })
  await form.getByRole('textbox').first().fill('Keksitty suuri työ')
  await form.getByRole('textbox', { name: 'Määräaika', exact: true }).fill('24.11.2026')
  await page.keyboard.press('Tab')
  await form.getByRole('button', { name: 'Aikataulu ja toisto' }).click()
  await form.getByRole('textbox', { name: /^Työmäärä, arvio/ }).fill('50,5')
  await page.keyboard.press('Control+Enter')
  await expectSaved(page)

  await goToAddress(page, '/tasks/workload')
  const grid = page.getByRole('grid', { name: 'Kuormitus' })
  const nobody = grid.getByRole('row', { name: /Ei vastuuhenkilöä/ })
  await expect(nobody).toContainText('yli 50,5 h')
  expect(await violations(page, 'workload')).toEqual([])
  const cell = nobody.getByRole('gridcell').filter({ hasText: 'yli 50,5 h' })
  await cell.focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: /Ei vastuuhenkilöä: Viikko 48/ })
  await expect(dialog.getByRole('link', { name: 'Keksitty suuri työ' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(cell).toBeFocused()
  expect(errors).toEqual([])
})

test('calendar and workload break no rule of WCAG 2.2 AA in English and dark', async ({
  launch,
}) => {
  const { page, errors } = await launch()
  await begin(page)
  await chooseEnglishDark(page)
  for (const view of ['calendar', 'workload'] as const) {
    await goToAddress(page, `/tasks/${view}`)
    await expect(page.getByRole('grid')).toBeVisible()
    expect(await violations(page, view)).toEqual([])
  }
  expect(errors).toEqual([])
})
