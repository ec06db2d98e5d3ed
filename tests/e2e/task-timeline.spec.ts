import type { Page } from '@playwright/test'
import { expect, test } from './app'
import { violations } from './axe'
import { begin, choose, chooseEnglishDark, expectSaved, goToAddress } from './desk'
import { exportBoth } from './pictures'

const theForm = (page: Page) => page.getByRole('form', { name: 'Tehtävä' })
const fold = (page: Page, name: string) => theForm(page).getByRole('button', { name, exact: true })

test('the timeline tells in picture and table what begins before what it comes after is due', async ({
  launch,
  folder,
}) => {
  const desk = await launch()
  const { page, errors } = desk
  await begin(page)
  for (const [title, due] of [
    ['Luonnos', '10.12.2026'],
    ['Lausunto', '4.12.2026'],
  ] as const) {
    await goToAddress(page, '/tasks/task/new')
    const form = theForm(page)
    await form.getByLabel('Otsikko').fill(title)
    await form.getByRole('textbox', { name: 'Määräaika' }).fill(due)
    if (title === 'Lausunto') {
      await fold(page, 'Aikataulu ja toisto').click()
      await choose(form.getByRole('combobox', { name: 'Vasta näiden jälkeen' }), 'Luonnos')
    }
    await page.keyboard.press('Control+Enter')
    await expectSaved(page)
    await expect(page).not.toHaveURL(/new$/)
  }

  await goToAddress(page, '/tasks/timeline')
  const bar = page.getByRole('link', { name: /^Lausunto, .*alkaa ennen edeltävää/ })
  await expect(bar).toBeVisible()
  expect(await violations(page, 'picture')).toEqual([])

  // The arrow keys walk from task to task; what is finished is shown when it is asked for.
  const bars = page.locator('[data-bar]')
  await bars.first().focus()
  await page.keyboard.press('ArrowDown')
  await expect(bars.nth(1)).toBeFocused()
  await page.keyboard.press('End')
  await expect(bars.last()).toBeFocused()
  await page.keyboard.press('Home')
  await expect(bars.first()).toBeFocused()
  const finished = page.getByRole('link', { name: /, Valmis$/ })
  await expect(finished).toHaveCount(0)
  await page.getByText('Myös päättyneet', { exact: true }).click()
  await expect(finished.first()).toBeVisible()
  await expect(page.getByText('Päättynyt', { exact: true })).toBeVisible()
  const svg = await exportBoth(desk, folder)
  expect(svg.title).toBe('Tehtävien aikajana')
  expect(svg.texts.join(' ')).toMatch(/Lausunto · alkaa ennen edeltävää/)
  expect(svg.texts).toContain('Päättynyt')
  await page.getByText('Myös päättyneet', { exact: true }).click()
  await expect(finished).toHaveCount(0)

  await page.getByText('Taulukko', { exact: true }).click()
  const row = page.getByRole('row', { name: /^Lausunto/ })
  await expect(row).toContainText('Luonnos')
  await expect(row).toContainText('alkaa ennen edeltävää')
  await chooseEnglishDark(page)
  await goToAddress(page, '/tasks/timeline')
  await expect(page.getByRole('row', { name: /^Lausunto/ })).toContainText('begins before')
  expect(await violations(page, 'table in dark')).toEqual([])
  await page.getByText('Picture', { exact: true }).click()
  const dark = page.getByRole('link', { name: /^Lausunto, / })
  await expect(dark).toBeVisible()
  expect(await violations(page, 'picture in dark')).toEqual([])
  await dark.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 2, name: 'Lausunto' })).toBeVisible()
  expect(errors).toEqual([])
})
