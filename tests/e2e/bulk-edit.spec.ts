import { expect, test } from './app'
import { violations } from './axe'
import { pick } from './desk'
import { cellAt, openTasks, taskGrid } from './table'

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
  const told = page.getByText('Kiireellisyys: 3 riviä muutettiin.')
  await told.waitFor()
  // What is told stands above the bar of the picked rows, which stays in reach.
  const bar = await page.getByRole('toolbar', { name: 'Valitut rivit' }).boundingBox()
  const undo = await page.getByRole('button', { name: 'Kumoa' }).last().boundingBox()
  expect(bar && undo && undo.y + undo.height <= bar.y).toBe(true)
  await page.keyboard.press('Control+z')
  await expect(cellAt(page, 0, 4)).toHaveText('Tavallinen')
  await expect(cellAt(page, 2, 4)).toHaveText('Kiireellinen')

  // The due day of each moves from where it is, after seeing what will be.
  const first = (await cellAt(page, 0, 0).textContent()) ?? ''
  await page.getByRole('row', { name: first }).getByRole('checkbox').press('Space')
  await page.getByRole('checkbox', { name: 'Valitse kaikki rivit' }).click()
  await page.getByRole('button', { name: 'Muuta…' }).press('Enter')
  const all = page.getByRole('dialog', { name: 'Muuta 20 riviä' })
  await all.getByRole('combobox', { name: 'Mitä muutetaan?' }).fill('Määräaika')
  await page.getByRole('option', { name: 'Määräaika', exact: true }).click()
  await all.getByText('Siirrä kunkin päivää').click()
  await all.getByRole('textbox', { name: 'Määrä' }).fill('2')
  const days = all.getByRole('region', { name: 'Päivät ennen ja jälkeen' })
  await expect(days).toContainText('pe 30.10.2026 → ti 3.11.2026')
  expect(await violations(page, 'moved days')).toEqual([])
  await pick(all.getByRole('combobox', { name: 'Yksikkö' }), 'viikkoa')
  await pick(all.getByRole('combobox', { name: 'Suunta' }), 'Aikaisemmaksi')
  await expect(days).toContainText('pe 30.10.2026 → pe 16.10.2026')
  await pick(all.getByRole('combobox', { name: 'Suunta' }), 'Myöhemmäksi')
  await expect(days).toContainText('pe 30.10.2026 → pe 13.11.2026')
  const moving = (await all.getByRole('button', { name: /^Muuta \d+ riviä$/ }).textContent()) ?? ''
  await all.getByRole('button', { name: moving }).click()
  await expect(all).toBeHidden()
  await expect(page.getByRole('row', { name: first })).toContainText('13.11.2026')
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('row', { name: first })).toContainText('30.10.2026')

  // A status asks of all at once what it asks of one.
  await page.getByRole('button', { name: 'Muuta…' }).press('Enter')
  await all.getByRole('combobox', { name: 'Mitä muutetaan?' }).fill('Tila')
  await page.getByRole('option', { name: 'Tila', exact: true }).click()
  await pick(all.getByRole('combobox', { name: 'Tila' }), 'Jätetty tekemättä')
  await expect(all.getByRole('textbox', { name: 'Miksi jätettiin tekemättä' })).toBeVisible()
  await pick(all.getByRole('combobox', { name: 'Tila' }), 'Odottaa')
  await all.getByRole('textbox', { name: 'tai mitä, omin sanoin' }).fill('ministeriön vastausta')
  await all.getByRole('button', { name: /^Muuta \d+ riviä$/ }).click()
  await expect(all).toBeHidden()
  await page.getByRole('row', { name: first }).getByRole('gridcell').nth(1).press('Alt+Enter')
  await expect(page.getByRole('main')).toContainText('ministeriön vastausta')
  expect(errors).toEqual([])
})
