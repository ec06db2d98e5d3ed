import type { Page } from '@playwright/test'
import { expect, test } from './app'
import { begin } from './desk'

/** The worker has the index whole; how often it had to be told of changes. */
const marks = (page: Page, name: string) =>
  page.evaluate((mark) => performance.getEntriesByName(mark).length, name)

test('the search is ready in its worker, follows a change, and has its index in the next run', async ({
  launch,
}) => {
  const first = await launch()
  await begin(first.page)
  await expect.poll(() => marks(first.page, 'search-ready')).toBe(1)
  await first.page.getByRole('button', { name: 'Valmistele esityslista' }).click()
  await expect.poll(() => marks(first.page, 'search-changed')).toBeGreaterThan(0)
  expect(first.errors).toEqual([])
  await first.close()

  const second = await launch({ userData: first.userData })
  await expect.poll(() => marks(second.page, 'search-ready')).toBe(1)
  const databases = await second.page.evaluate(() => indexedDB.databases())
  expect(databases.map(({ name }) => name)).toContain('kv-search')
  expect(second.errors).toEqual([])
})
