import type { Locator, Page } from '@playwright/test'
import { expect } from './app'

export const box = (page: Page): Locator =>
  page.getByRole('combobox', { name: 'Etsi kaikesta tai anna komento' })

export const options = (page: Page): Locator =>
  page.getByRole('listbox', { name: 'Löydetyt' }).getByRole('option')

export async function openPalette(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: 'Etsi kaikesta' })).toBeVisible()
  // Drawn is not yet listening: on a busy machine the first press may come between the two.
  await expect(async () => {
    if (!(await box(page).isVisible())) await page.keyboard.press('Control+k')
    await expect(box(page)).toBeFocused({ timeout: 5000 })
  }).toPass()
}

/** What was typed before is replaced. */
export async function typeInPalette(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+a')
  await page.keyboard.insertText(text)
}
