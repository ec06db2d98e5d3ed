import { basename } from 'node:path'
import { begin, goTo, ownName, pickWorkspace, takeDialog } from './desk'
import { expect, test } from './app'
import { recordCount } from './forms'
import { fixturePath } from './workspaces'

test('an empty name is refused in its field, and what was chosen stays', async ({ launch }) => {
  const { page } = await launch()
  await page.getByRole('radio', { name: 'Tyhjä työtila' }).check()
  await page.getByRole('button', { name: 'Aloita' }).click()
  const name = page.getByLabel('Oma nimesi')
  await expect(name).toBeFocused()
  await expect(name).toHaveAttribute('aria-invalid', 'true')
  await expect(name).toHaveAccessibleDescription(/Kirjoita nimesi\./)
  await expect(page.getByRole('radio', { name: 'Tyhjä työtila' })).toBeChecked()
})

test('three questions with the starter workspace land on Today, and are not asked again', async ({
  launch,
}) => {
  const desk = await launch()
  await begin(desk.page)
  await expect(desk.page.getByRole('heading', { level: 1, name: /, Aino$/ })).toBeVisible()
  await expect(desk.page.getByRole('link', { name: 'Tänään' })).toHaveAttribute(
    'aria-current',
    'page',
  )
  await expect(desk.page.getByRole('button', { name: 'Valmistele esityslista' })).toBeVisible()
  await goTo(desk.page, 'Asetukset')
  await expect(desk.page.getByLabel('Oma nimi')).toHaveValue(ownName)
  await desk.close()
  const again = await launch({ userData: desk.userData })
  await expect(again.page.getByRole('button', { name: 'Valmistele esityslista' })).toBeVisible()
  await expect(again.page.getByLabel('Oma nimesi')).toHaveCount(0)
  expect([...desk.errors, ...again.errors]).toEqual([])
})

test('the questions speak English as soon as it is chosen, and so does the desk', async ({
  launch,
}) => {
  const { page } = await launch()
  await page.getByText('English', { exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Welcome to KV Desk')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await page.getByRole('textbox').fill(ownName)
  await page.getByRole('button', { name: 'Begin' }).click()
  await expect(page.getByRole('link', { name: 'Today' })).toHaveAttribute('aria-current', 'page')
})

test('a person of the starter workspace who begins is not doubled', async ({ launch }) => {
  const { page } = await launch()
  await begin(page, 'starter', ' jouni  ponnikas ')
  await goTo(page, 'Asetukset')
  const own = page.getByRole('combobox', { name: 'Oma henkilötieto' })
  await expect(own).toHaveValue(/^Ponnikas/)
  await own.fill('Ponnikas')
  await expect(page.getByRole('option')).toHaveCount(1)
})

test('an empty start leads to the first meeting', async ({ launch }) => {
  const { page } = await launch()
  await begin(page, 'empty')
  await expect(page.getByRole('heading', { name: 'Ei tulevia kokouksia' })).toBeVisible()
  await goTo(page, 'Tehtävät')
  await expect(page.getByText('Ei vielä tehtäviä')).toBeVisible()
  await goTo(page, 'Tänään')
  await page.getByRole('button', { name: 'Luo kokous' }).click()
  await expect(page.getByRole('radio', { name: /Tyhjä kokous/ })).toBeVisible()
})

test('the workspace is emptied in one action, and one undo brings it back', async ({ launch }) => {
  const { page, errors } = await launch()
  await begin(page)
  await goTo(page, 'Asetukset')
  const count = page.getByText(/^Työtilassa on \d+ tieto/)
  const before = (await count.textContent()) ?? ''
  await page.getByRole('button', { name: 'Tyhjennä työtila' }).click()
  await expect(page.getByText('Työtila tyhjennettiin.')).toBeVisible()
  await expect(count).not.toHaveText(before)
  await goTo(page, 'Tehtävät')
  await expect(page.getByText('Ei vielä tehtäviä')).toBeVisible()
  await page.getByRole('button', { name: 'Kumoa' }).click()
  await expect(page.getByRole('grid', { name: 'Tehtävät' })).toBeVisible()
  await goTo(page, 'Asetukset')
  await expect(count).toHaveText(before)
  expect(errors).toEqual([])
})

test('a workspace file replaces nothing before it is taken, and the change can be undone', async ({
  launch,
}) => {
  const desk = await launch()
  const { page, errors } = desk
  await begin(page)
  const before = await recordCount(page)
  const file = fixturePath('team-template-a')
  const dialog = takeDialog(page, basename(file))

  await pickWorkspace(desk, file)
  await expect(dialog).toContainText(`joita on ${/\d+/.exec(before)?.[0] ?? ''}.`)
  await dialog.getByRole('button', { name: 'Peruuta' }).click()
  await expect(dialog).toBeHidden()
  expect(await recordCount(page)).toBe(before)

  await pickWorkspace(desk, file)
  await dialog.getByRole('button', { name: 'Korvaa' }).click()
  await expect(page.getByText(/^Työtila otettiin käyttöön: \d+ tietoa\.$/)).toBeVisible()
  const count = page.getByText(/^Työtilassa on \d+ tieto/)
  await expect(count).not.toHaveText(before)
  await page.getByRole('button', { name: 'Kumoa' }).click()
  await expect(count).toHaveText(before)
  expect(errors).toEqual([])
})
