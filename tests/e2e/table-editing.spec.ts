import { expect, test } from './app'
import { violations } from './axe'
import { begin, choose, expectSaved, goTo } from './desk'
import { rowCell } from './recordPages'
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

test('several rows are removed as one, after asking what becomes of what points at them', async ({
  launch,
}) => {
  const { page, errors } = await launch()
  await begin(page)
  await goTo(page, 'Ihmiset ja organisaatiot')
  const people = page.getByRole('grid', { name: 'Henkilöt' })
  await expect(people).toBeVisible()
  await cellAt(page, 0, 0).focus()
  await page.keyboard.press('Control+a')
  const picked = await page.getByText(/riviä valittu$/).textContent()
  const count = Number(picked?.split(' ')[0])
  expect(count).toBeGreaterThan(10)
  const seen = (shown: number) => page.getByText(`${shown}/${shown}`, { exact: true })

  // Kept: first all of them, then those that something points at.
  await page.keyboard.press('Delete')
  const dialog = page.getByRole('dialog', { name: `Poistetaanko ${count} henkilöä?` })
  await expect(dialog).toContainText('Näihin viittaavat nämä tiedot:')
  await expect(dialog).toContainText(/\d+ vastuuta/)
  await dialog.getByRole('radio', { name: 'Jätetään ne, joihin viitataan' }).check()
  expect(await violations(page, 'removal of several')).toEqual([])
  const help = await dialog.getByText(/^Jää \d+ henkilöä/).textContent()
  const staying = Number(/\d+/.exec(help ?? '')?.[0])
  await dialog.getByRole('button', { name: 'Peruuta, älä poista' }).click()
  await expect(dialog).toBeHidden()
  await expect(seen(count)).toBeVisible()
  await page.getByRole('button', { name: 'Poista', exact: true }).click()
  await dialog.getByRole('radio', { name: 'Jätetään ne, joihin viitataan' }).check()
  await dialog.getByRole('button', { name: 'Poista', exact: true }).click()
  await expect(seen(staying)).toBeVisible()
  await expect(page.locator('[role="row"] [data-cell]:focus')).toHaveCount(1)
  await page.keyboard.press('Control+z')
  await expect(seen(count)).toBeVisible()

  // Moved: what points at two points at a third.
  await page.keyboard.press('Escape')
  await page
    .getByRole('row', { name: /Ponnikas Jouni/ })
    .getByRole('checkbox')
    .click()
  await page
    .getByRole('row', { name: /Sukuvaara Katja/ })
    .getByRole('checkbox')
    .click()
  await page.getByRole('button', { name: 'Poista', exact: true }).press('Enter')
  const two = page.getByRole('dialog', { name: 'Poistetaanko 2 henkilöä?' })
  await expect(two.getByRole('radio', { name: 'Jätetään ne, joihin viitataan' })).toHaveCount(0)
  await choose(
    two.getByRole('combobox', { name: 'Mihin viittaukset siirretään' }),
    'hallintosihteeri',
  )
  await two.getByRole('button', { name: 'Siirrä ja poista' }).click()
  await expect(page.getByText(/^Poistettu: 2 henkilöä\. Muutettu \d+ tietoa\.$/)).toBeVisible()
  await expect(people).not.toContainText('Ponnikas')
  await expectSaved(page)
  await goTo(page, 'Tehtävät')
  await expect(page.getByRole('row', { name: /rahoituskehykseen/ })).toContainText(
    'hallintosihteeri',
  )
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('row', { name: /rahoituskehykseen/ })).toContainText('Ponnikas')

  // Removed: one row by its key alone, and what points at it along.
  await goTo(page, 'Ihmiset ja organisaatiot')
  await rowCell(page, 'Henkilöt', 'Ponnikas Jouni').focus()
  await page.keyboard.press('Delete')
  const one = page.getByRole('dialog', { name: 'Poistetaanko Ponnikas Jouni?' })
  await one.getByRole('radio', { name: 'Poistetaan myös viittaavat tiedot' }).check()
  await expect(one.getByText(/^Samalla poistuu \d+ tietoa\.$/)).toBeVisible()
  await one.getByRole('button', { name: 'Poista', exact: true }).click()
  await expect(
    page.getByText(/Ponnikas Jouni\..* poistettu samalla|Samalla poistettiin/),
  ).toBeVisible()
  await goTo(page, 'Tehtävät')
  await expect(taskGrid(page)).toBeVisible()
  await expect(page.getByRole('row', { name: /rahoituskehykseen/ })).toBeHidden()
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('row', { name: /rahoituskehykseen/ })).toContainText('Ponnikas')
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
