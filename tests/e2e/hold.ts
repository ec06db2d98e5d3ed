import type { Locator, Page } from '@playwright/test'
import { expect } from './app'
import { addItem, agendaList, begin, expectSaved, prepareNext } from './desk'

/** The list of items at the left. */
export const rail = (page: Page): Locator =>
  page.getByRole('navigation', { name: 'Kokouksen kohdat' })
export const railItem = (page: Page, title: string): Locator =>
  rail(page).getByRole('button', { name: title })
export const attendee = (page: Page, name: string): Locator =>
  page
    .getByRole('complementary', { name: 'Läsnäolijat' })
    .getByRole('list')
    .getByRole('button', { name: new RegExp(`^${name}`) })
export const notes = (page: Page): Locator => page.getByRole('textbox', { name: /^Keskustelu/ })
export const agreed = (page: Page): Locator =>
  page.getByRole('region', { name: 'Sovitut tehtävät' })
export const heading = (page: Page, title: string): Locator =>
  page.getByRole('heading', { level: 2, name: title, exact: true })

/** From Today to the draft of 8.12.2026 with these items, all stored. */
export async function prepareToHold(page: Page, ...items: readonly string[]): Promise<void> {
  await begin(page)
  await prepareNext(page)
  for (const item of items) await addItem(page, item)
  await expect(agendaList(page).getByRole('textbox', { name: /^Kohdan/ })).toHaveCount(items.length)
  await expectSaved(page)
}
