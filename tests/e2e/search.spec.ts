import type { Page } from '@playwright/test'
import { expect, test } from './app'
import { begin } from './desk'
import { newForm, save } from './forms'

/** How often the window noted that the search was ready, or that it had a change. */
const marks = (page: Page, name: string) =>
  page.evaluate((mark) => performance.getEntriesByName(mark).length, name)

test('the search is ready in its worker, follows a change, and has its index in the next run', async ({
  launch,
}) => {
  const first = await launch()
  await begin(first.page)
  await expect.poll(() => marks(first.page, 'search-ready')).toBe(1)
  const form = await newForm(first.page, '/follow-up/signal/new', 'Ennakointisignaali')
  await form.getByRole('textbox').first().fill('Keksitty signaali')
  await save(form)
  await expect.poll(() => marks(first.page, 'search-changed')).toBeGreaterThan(0)
  expect(first.errors).toEqual([])
  await first.close()

  const second = await launch({ userData: first.userData })
  await expect.poll(() => marks(second.page, 'search-ready')).toBe(1)
  const databases = await second.page.evaluate(() => indexedDB.databases())
  expect(databases.map(({ name }) => name)).toContain('kv-search')
  expect(second.errors).toEqual([])
})
