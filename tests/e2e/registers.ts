import type { Locator, Page } from '@playwright/test'
import { expect } from './app'
import { expectSaved, goToAddress } from './desk'
import { save } from './forms'

/** The rows of the open table that have a text in them. */
export const rowWith = (page: Page, text: string | RegExp): Locator =>
  page.getByRole('row').filter({ hasText: text })

/** Saves a form that has nothing to refuse. */
export async function saved(form: Locator): Promise<void> {
  await save(form)
  await expect(form).toBeHidden()
  await expectSaved(form.page())
}

/** Shows a register with the rows that have a word in them. */
export async function search(page: Page, path: string, word: string): Promise<void> {
  await goToAddress(page, path)
  const searchbox = page.getByRole('searchbox', { name: 'Etsi luettelosta' })
  await searchbox.fill(word)
  // Rows that are about to go may not be walked to.
  const table = page.getByRole('region').filter({ has: searchbox })
  await expect(table).toHaveAttribute('aria-busy', 'false')
}

/** Opens the page of a row of a register by keyboard: the row that has a text in it. */
export async function openRow(
  page: Page,
  path: string,
  word: string,
  row: string | RegExp = word,
): Promise<void> {
  await search(page, path, word)
  await rowWith(page, row).locator('[data-cell$=":0"]').first().focus()
  await page.keyboard.press('Alt+Enter')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
}

/** Opens the page of a body by its name. */
export const openBody = (page: Page, name: string): Promise<void> =>
  openRow(page, '/cooperation/body', name, new RegExp(`^${name.replaceAll(/[()]/g, '.')}`))
