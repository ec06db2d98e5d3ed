import type { Locator, Page } from '@playwright/test'
import { expect } from './app'
import { begin, goTo } from './desk'

/** The tasks as a table, and as a tree when they are grouped. */
export const taskGrid = (page: Page): Locator => page.getByRole('grid', { name: 'Tehtävät' })
export const taskTree = (page: Page): Locator => page.getByRole('treegrid', { name: 'Tehtävät' })

/** A cell by its line and its column, as they stand. */
export const cellAt = (page: Page, line: number, column: number): Locator =>
  page.locator(`[data-cell="${line}:${column}"]`)

/** The titles of the columns from left to right. */
export const titles = (page: Page): Promise<string[]> =>
  page.locator('[role="columnheader"] [data-cell]').allTextContents()

/** The tasks of the starter workspace. */
export async function openTasks(page: Page) {
  await begin(page)
  await goTo(page, 'Tehtävät')
  await expect(taskGrid(page)).toBeVisible()
}

export async function expectFocus(page: Page, line: number, column: number) {
  await expect(cellAt(page, line, column)).toBeFocused()
}
