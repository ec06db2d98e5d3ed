import type { Locator, Page } from '@playwright/test'
import { expect, test } from './app'
import { violations } from './axe'
import { begin, chooseEnglishDark, expectSaved, goToAddress } from './desk'

const column = (page: Page, name: string): Locator =>
  page.getByRole('region', { name: new RegExp(`^${name}`) })
const card = (page: Page, title: string): Locator =>
  page.getByRole('listitem').filter({ has: page.getByRole('link', { name: title, exact: true }) })
const link = (page: Page, title: string): Locator => page.getByRole('link', { name: title })
/** What is said aloud. */
const said = (page: Page, text: string): Locator =>
  page.getByRole('status').filter({ hasText: text })

const title = 'Varataan tila verkostolle'

test('a task is added, found, moved, finished with a result and undone by keyboard alone', async ({
  launch,
}) => {
  const { page, errors } = await launch()
  await begin(page)
  await goToAddress(page, '/tasks/board')
  await expect(column(page, 'Avoin').getByRole('listitem').first()).toBeVisible()
  expect(await violations(page, 'fi light')).toEqual([])

  await page.keyboard.press('Control+Shift+N')
  await expect(page.getByLabel('Mitä tehdään?')).toBeFocused()
  await page.keyboard.type(`${title} 2.11.2026 !1`)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'Lisää tehtävä' })).toBeHidden()
  // The oldest, so the first of its column.
  await expect(card(page, title)).toContainText('2.11.2026 Myöhässä')
  await expect(card(page, title)).toContainText('Kiireellinen')
  await expect(card(page, title)).toHaveAttribute('aria-posinset', '1')
  await expect(column(page, 'Avoin')).toHaveAccessibleName('Avoin 17')

  await page.getByRole('searchbox', { name: 'Sanat' }).focus()
  await page.keyboard.type('verkosto')
  await expect(card(page, title)).toBeVisible()
  await expect(card(page, 'Kutsutaan verkosto koolle tammikuussa')).toBeVisible()
  await expect(column(page, 'Avoin')).toHaveAccessibleName('Avoin 2')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Näkymät' })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(link(page, title)).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(link(page, 'Kutsutaan verkosto koolle tammikuussa')).toBeFocused()
  await page.keyboard.press('ArrowUp')

  // To the column beside, told and with the focus; then where it is asked for whom it waits, and not answered.
  await page.keyboard.press('Alt+ArrowRight')
  await expect(said(page, `${title}: Käynnissä, 1/1`)).toBeAttached()
  await expect(column(page, 'Käynnissä').getByRole('link', { name: title })).toBeFocused()
  await page.keyboard.press('Alt+ArrowDown')
  await expect(said(page, 'Järjestys tulee määräajasta')).toBeAttached()
  await page.keyboard.press('Alt+ArrowRight')
  await expect(page.getByRole('combobox', { name: 'Ketä tai mitä odotetaan?' })).toBeFocused()
  await expect(column(page, 'Odottaa').getByRole('link', { name: title })).toBeVisible()
  expect(await violations(page, 'question')).toEqual([])
  await page.keyboard.press('Escape')
  await expect(column(page, 'Käynnissä').getByRole('link', { name: title })).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await expect(link(page, 'Kutsutaan verkosto koolle tammikuussa')).toBeFocused()
  await page.keyboard.press('ArrowRight')

  // Finished by the status menu, with what came of it; the focus stays on the board.
  await page.keyboard.press(' ')
  await expect(page.getByRole('menu')).toBeVisible()
  for (const status of ['Avoin', 'Käynnissä', 'Odottaa', 'Valmis']) {
    await page.keyboard.press('ArrowDown')
    await expect(page.getByRole('menuitem', { name: status })).toBeFocused()
  }
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Mitä saatiin aikaan?' })).toBeFocused()
  await page.keyboard.type('Neuvotteluhuone varattu')
  await page.keyboard.press('Enter')
  await expect(card(page, title)).toBeHidden()
  await expect(said(page, 'Kortti ei näy nyt valituissa')).toBeAttached()
  await expect(link(page, 'Kutsutaan verkosto koolle tammikuussa')).toBeFocused()

  await expectSaved(page)
  await page.keyboard.press('Control+z')
  await expect(column(page, 'Käynnissä').getByRole('link', { name: title })).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(column(page, 'Avoin').getByRole('link', { name: title })).toBeVisible()

  // Enter opens the page, and the way back leads to the card.
  await page.keyboard.press('ArrowUp')
  await expect(link(page, title)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await page.goBack()
  await expect(link(page, title)).toBeFocused()

  // One who looks for other tasks goes on writing.
  const words = page.getByRole('searchbox', { name: 'Sanat' })
  await words.fill('ei mitään tällaista')
  await expect(page.getByText('Valinta ei löytänyt tehtäviä')).toBeVisible()
  await words.fill('')
  await expect(card(page, title)).toBeVisible()
  await expect(words).toBeFocused()
  await words.fill('ei mitään tällaista')
  await expect(page.getByText('Valinta ei löytänyt tehtäviä')).toBeVisible()
  expect(await violations(page, 'no match')).toEqual([])
  await page.getByRole('button', { name: 'Näytä kaikki avoimet' }).click()
  await expect(column(page, 'Avoin')).toHaveAccessibleName('Avoin 17')
  expect(errors).toEqual([])
})

/** Drags a card over another column. */
async function drag(page: Page, what: Locator, to: Locator) {
  await what.hover()
  await page.mouse.down()
  const place = await to.boundingBox()
  if (!place) throw new Error('the column is not in sight')
  await page.mouse.move(place.x + 40, place.y + 100, { steps: 5 })
  await page.mouse.move(place.x + 50, place.y + 120, { steps: 3 })
  await page.mouse.up()
}

test('a card is dragged to another status and another person, and the board remembers its columns', async ({
  launch,
}) => {
  const { page, errors } = await launch()
  await begin(page)
  await chooseEnglishDark(page)
  await goToAddress(page, '/tasks/board')
  const moved = 'Kannanotto EU:n tulevaan rahoituskehykseen NSPA-alueiden kanssa'
  await expect(column(page, 'In progress').getByRole('link', { name: moved })).toBeVisible()
  expect(await violations(page, 'en dark')).toEqual([])

  await drag(page, card(page, moved), column(page, 'Done'))
  await expect(page.getByRole('textbox', { name: 'What came of it?' })).toBeFocused()
  await page.keyboard.type('Agreed')
  await page.keyboard.press('Enter')
  await expect(page.getByText(`Done: ${moved}`)).toBeVisible()
  await expect(card(page, moved)).toBeHidden()
  await page.getByText('Also finished', { exact: true }).click()
  await expect(column(page, 'Done').getByRole('link', { name: moved })).toBeVisible()
  await drag(page, card(page, moved), column(page, 'Open'))
  await expect(column(page, 'Open').getByRole('link', { name: moved })).toBeVisible()

  await page.getByText('Person', { exact: true }).click()
  await expect(column(page, 'Ponnikas Jouni')).toBeVisible()
  const mine = column(page, 'Esimerkki Aino')
  await expect(mine).toContainText('No tasks.')
  const theirs = column(page, 'hallintosihteeri').getByRole('listitem').first()
  const name = await theirs.getByRole('link').innerText()
  await drag(page, theirs, mine)
  await expect(mine.getByRole('link', { name })).toBeVisible()
  await expect(page.getByText(`Esimerkki Aino: ${name}`, { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).last().click()
  await expect(column(page, 'hallintosihteeri').getByRole('link', { name })).toBeVisible()

  // People and finished tasks under a name, which is changed, brought back, updated, named anew and removed.
  const views = page.getByRole('button', { name: /^Views/ })
  const list = page.getByRole('dialog', { name: 'Views' })
  await views.click()
  await list.getByRole('textbox', { name: 'Name of the view' }).fill('People')
  await page.keyboard.press('Enter')
  await expect(views).toHaveAccessibleName('Views: People in use')
  await page.getByText('Status', { exact: true }).first().click()
  await expect(column(page, 'In progress')).toBeVisible()
  await views.click()
  await expect(list.getByText('People (changed)')).toBeVisible()
  expect(await violations(page, 'views')).toEqual([])
  await list.getByRole('button', { name: 'Use the view People' }).click()
  await expect(column(page, 'hallintosihteeri')).toBeVisible()
  await expect(page.getByRole('checkbox', { name: 'Also finished' })).toBeChecked()
  await page.getByText('Also finished', { exact: true }).click()
  await views.click()
  await list.getByRole('button', { name: 'Update the view People' }).click()
  await expect(list.getByText('People', { exact: true })).toBeVisible()
  await expect(list.getByRole('button', { name: 'Use the view People' })).toBeFocused()
  await list.getByRole('button', { name: 'Rename the view People' }).click()
  await expect(list.getByRole('textbox', { name: 'New name' })).toBeFocused()
  await page.keyboard.type('Work of each')
  await page.keyboard.press('Enter')
  await expect(list.getByRole('button', { name: 'Use the view Work of each' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(views).toHaveAccessibleName('Views: Work of each in use')

  await expectSavedEnglish(page)
  await page.reload()
  await expect(column(page, 'hallintosihteeri')).toBeVisible()
  expect(await violations(page, 'people')).toEqual([])
  await views.click()
  await list.getByRole('button', { name: 'Remove the view Work of each' }).click()
  await expect(list.getByRole('button', { name: 'Default view' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(column(page, 'In progress')).toBeVisible()
  await expect(views).toHaveAccessibleName('Views')
  expect(errors).toEqual([])
})

async function expectSavedEnglish(page: Page) {
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
}
