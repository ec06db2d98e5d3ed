import { expect, test } from './app'
import { violations } from './axe'
import { begin, expectSaved, goTo } from './desk'
import { cellAt, expectFocus, openTasks, taskGrid } from './table'

test('a cell is edited in its place: refused with a word, saved, undone', async ({ launch }) => {
  const { page, errors } = await launch()
  await openTasks(page)
  const first = cellAt(page, 0, 0)
  const before = (await first.textContent()) ?? ''
  await first.focus()
  await page.keyboard.press('F2')
  const editor = page.getByRole('textbox', { name: 'Otsikko' })
  await expect(editor).toHaveValue(before)
  await editor.fill('')
  await page.keyboard.press('Enter')
  await expect(editor).toHaveAccessibleDescription('Kirjoita otsikko.')
  expect(await violations(page, 'editing')).toEqual([])
  await page.keyboard.press('Escape')
  await expect(first).toHaveText(before)
  await expectFocus(page, 0, 0)

  // Typing replaces; Tab goes to the next cell that can be edited, Enter down.
  await page.keyboard.type('Uusi otsikko')
  await page.keyboard.press('Tab')
  await expect(first).toHaveText('Uusi otsikko')
  await expect(page.getByRole('combobox', { name: 'Työkokonaisuus' })).toBeFocused()
  await page.keyboard.press('Escape')
  await cellAt(page, 0, 3).focus()
  await page.keyboard.type('24.12.2026')
  await page.keyboard.press('Enter')
  await expectSaved(page)
  // Sorted by the due day the row has gone down, and the focus is on a row that stands.
  await expect(page.getByRole('row', { name: /Uusi otsikko/ })).toContainText('24.12.2026')
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('row', { name: before })).toContainText('30.10.2026')
  expect(errors).toEqual([])
})

test('a choice and a person are picked in the cell, by keyboard and by double click', async ({
  launch,
}) => {
  const { page, errors } = await launch()
  await openTasks(page)
  await cellAt(page, 0, 4).dblclick()
  await page.getByRole('option', { name: 'Kiireellinen' }).click()
  await expect(cellAt(page, 0, 4)).toHaveText('Kiireellinen')
  // A double click edits and does not open the row.
  await expect(page.getByRole('form', { name: 'Tehtävä' })).toBeHidden()

  await cellAt(page, 0, 2).focus()
  await page.keyboard.type('Ponnikas')
  await page.getByRole('option', { name: /Ponnikas Jouni/ }).waitFor()
  await page.keyboard.press('Enter')
  await expect(cellAt(page, 0, 2)).toHaveText('Ponnikas Jouni')
  await expectFocus(page, 1, 2)

  // A task that is done no longer passes the filter: its row goes, the focus stays in the table.
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('F2')
  await page.getByRole('option', { name: 'Valmis' }).click()
  await expect(page.getByText('19/21', { exact: true })).toBeVisible()
  await expect(page.locator('[role="row"] [data-cell]:focus')).toHaveCount(1)
  expect(errors).toEqual([])
})

test('several rows are changed as one, after saying what will change', async ({ launch }) => {
  const { page, errors } = await launch()
  await openTasks(page)
  await cellAt(page, 0, 0).focus()
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Shift+ArrowDown')
  await expect(page.getByText('3 riviä valittu')).toBeVisible()
  await expect(taskGrid(page)).toHaveAttribute('aria-multiselectable', 'true')
  await expect(page.getByRole('row', { selected: true })).toHaveCount(3)
  expect(await violations(page, 'picked rows')).toEqual([])

  await page.getByRole('button', { name: 'Muuta…' }).press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Muuta 3 riviä' })
  await dialog.getByRole('combobox', { name: 'Mitä muutetaan?' }).fill('Kiire')
  await page.getByRole('option', { name: 'Kiireellisyys' }).click()
  await dialog.getByRole('combobox', { name: 'Kiireellisyys' }).click()
  await page.getByRole('option', { name: 'Kiireetön' }).click()
  await expect(dialog.getByText('3 riviä muuttuu.')).toBeVisible()
  expect(await violations(page, 'bulk edit')).toEqual([])
  await dialog.getByRole('button', { name: 'Muuta 3 riviä' }).click()
  await expect(dialog).toBeHidden()
  for (const line of [0, 1, 2]) await expect(cellAt(page, line, 4)).toHaveText('Kiireetön')

  // One change: one undo brings all three back.
  await page.getByText('Kiireellisyys: 3 riviä muutettiin.').waitFor()
  await page.keyboard.press('Control+z')
  await expect(cellAt(page, 0, 4)).toHaveText('Tavallinen')
  await expect(cellAt(page, 2, 4)).toHaveText('Kiireellinen')
  expect(errors).toEqual([])
})

test('several rows are removed as one; what others refer to stays', async ({ launch }) => {
  const { page, errors } = await launch()
  await begin(page)
  await goTo(page, 'Ihmiset ja organisaatiot')
  await expect(page.getByRole('grid', { name: 'Henkilöt' })).toBeVisible()
  await cellAt(page, 0, 0).focus()
  await page.keyboard.press('Control+a')
  const picked = await page.getByText(/riviä valittu$/).textContent()
  const count = Number(picked?.split(' ')[0])
  expect(count).toBeGreaterThan(10)
  await page.getByRole('button', { name: 'Poista', exact: true }).click()
  await expect(page.getByText(/tietoa jäi, koska niihin viitataan muualta/)).toBeVisible()
  await expect(page.getByText(/^\d+ tietoa? poistettiin\.$/)).toBeVisible()
  await page.getByRole('button', { name: 'Kumoa' }).click()
  await expect(page.getByText(`${count}/${count}`, { exact: true })).toBeVisible()
  expect(errors).toEqual([])
})

test('rows are picked by the mouse: boxes, Shift and Ctrl', async ({ launch }) => {
  const { page, errors } = await launch()
  await openTasks(page)
  await page
    .getByRole('checkbox', { name: /^Valitse rivi/ })
    .nth(1)
    .click()
  await cellAt(page, 4, 1).click({ modifiers: ['Shift'] })
  await expect(page.getByText('4 riviä valittu')).toBeVisible()
  await cellAt(page, 2, 1).click({ modifiers: ['Control'] })
  await expect(page.getByText('3 riviä valittu')).toBeVisible()
  await page.getByRole('checkbox', { name: 'Valitse kaikki rivit' }).click()
  await expect(page.getByText('20 riviä valittu')).toBeVisible()
  await page.getByRole('button', { name: 'Poista valinta' }).click()
  await expect(page.getByRole('toolbar', { name: 'Valitut rivit' })).toBeHidden()
  // None of this opened a row.
  await expect(page.getByRole('form', { name: 'Tehtävä' })).toBeHidden()
  expect(errors).toEqual([])
})
