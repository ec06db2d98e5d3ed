import { join } from 'node:path'
import { expect, test } from './app'
import { violations } from './axe'
import { begin, chooseEnglishDark, expectSaved, goToAddress } from './desk'
import { printTo } from './printing'
import { isInstalled, output, pdfText } from './programs'

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

  // The week in full: a task is moved in it by key, into the week after, and the focus goes along.
  await today.focus()
  await page.keyboard.press('v')
  const week = page.getByRole('grid', { name: 'Tehtävät, vko 48 · 23.11.2026–29.11.2026' })
  await expect(week.getByRole('gridcell')).toHaveCount(7)
  await expect(week.getByRole('gridcell', { name: 'maanantai 23.11.2026' })).toBeFocused()
  expect(await violations(page, 'week')).toEqual([])
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(week.getByRole('gridcell', { name: /^keskiviikko 25\.11\.2026/ })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(week.getByRole('link', { name: /^BRTL/ })).toBeFocused()
  await page.keyboard.press('Alt+ArrowDown')
  const next = page.getByRole('grid', { name: 'Tehtävät, vko 49 · 30.11.2026–6.12.2026' })
  await expect(next.getByRole('link', { name: /^BRTL/ })).toBeFocused()
  await page.keyboard.press('Space')
  await expect(page.getByRole('menuitem', { name: 'Käynnissä' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('menu')).toBeHidden()
  await expect(next.getByRole('link', { name: /^BRTL/ })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(next.getByRole('gridcell', { name: /^keskiviikko 2\.12\.2026/ })).toBeFocused()
  await page.keyboard.press('PageUp')
  await expect(week.getByRole('gridcell', { name: /^keskiviikko 25\.11\.2026/ })).toBeFocused()

  // A view keeps the choice of tasks and the week; both come back, also after a reload.
  await page.getByLabel('Sanat').fill('eiole')
  await page.getByRole('button', { name: 'Näkymät' }).click()
  await page.getByRole('textbox', { name: 'Näkymän nimi' }).fill('Etsityt viikolla')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Näkymät: käytössä Etsityt viikolla' }).click()
  await page.getByRole('button', { name: 'Perusnäkymä' }).click()
  await expect(grid).toBeVisible()
  await expect(page.getByLabel('Sanat')).toHaveValue('')
  await expectSaved(page)
  await page.reload()
  await page.getByRole('button', { name: 'Näkymät' }).click()
  await page.getByRole('button', { name: 'Käytä näkymää Etsityt viikolla' }).click()
  await expect(week).toBeVisible()
  await expect(page.getByLabel('Sanat')).toHaveValue('eiole')
  expect(errors).toEqual([])
})

test('month and week of the calendar are printed on a page of their own', async ({
  launch,
  folder,
}) => {
  test.skip(!isInstalled('pdftotext'), 'pdftotext (poppler-utils) is not installed')
  const { app, page, errors } = await launch()
  await begin(page)
  await goToAddress(page, '/tasks/calendar')
  await page.getByRole('gridcell', { name: 'maanantai 23.11.2026' }).focus()
  const path = join(folder, 'calendar.pdf')
  const printed = async () => {
    await printTo(app, path, () => page.getByRole('button', { name: 'Tulosta kalenteri' }).click())
    await expect(page.locator('[data-printed]')).toHaveCount(0)
    const about = output('pdfinfo', [path])
    expect(about).toMatch(/Pages:\s+1\n/)
    expect(about).toMatch(/Page size:\s+84[12](\.\d+)? x 59[45]/)
    return pdfText(path).replace(/\s+/g, ' ')
  }
  const month = await printed()
  expect(month).toMatch(/Tehtävät, marraskuu 2026/)
  expect(month).toContain('BRTL')
  expect(month).not.toContain('Asetukset')

  await page.getByText('Viikko', { exact: true }).click()
  await page.getByLabel('Sanat').fill('BRTL')
  const week = await printed()
  expect(week).toContain('vko 48 · 23.11.2026–29.11.2026')
  expect(week).toContain('Sanat: BRTL')
  // In a week also what is said of a task beside its title.
  expect(week).toContain('hallintosihteeri')
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

  // The named view of the table keeps which tasks are counted.
  const words = page.getByRole('searchbox', { name: 'Sanat' })
  await words.fill('Keksitty')
  await expect(grid.getByRole('row')).toHaveCount(2)
  await page.getByRole('button', { name: 'Näkymät' }).click()
  await page.getByRole('textbox', { name: 'Näkymän nimi' }).fill('Suuret työt')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Näkymät: käytössä Suuret työt' }).click()
  await page.getByRole('button', { name: 'Perusnäkymä' }).click()
  await expect(words).toHaveValue('')
  await page.getByRole('button', { name: 'Näkymät' }).click()
  await page.getByRole('button', { name: 'Käytä näkymää Suuret työt' }).click()
  await expect(words).toHaveValue('Keksitty')
  await expect(grid.getByRole('row')).toHaveCount(2)
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
  await goToAddress(page, '/tasks/calendar')
  await page.getByText('Week', { exact: true }).click()
  await expect(page.getByRole('gridcell')).toHaveCount(7)
  expect(await violations(page, 'week')).toEqual([])
  expect(errors).toEqual([])
})
