import { expect, type Locator, type Page } from '@playwright/test'
import { expectSaved, goToAddress } from './desk'

/** Opens the form of a new record by its address. */
export async function newForm(page: Page, path: string, name: string): Promise<Locator> {
  await goToAddress(page, path)
  const form = page.getByRole('form', { name, exact: true })
  await expect(form).toBeVisible()
  return form
}

/** Saves a form. */
export const save = (form: Locator): Promise<void> =>
  form.getByRole('button', { name: /^(Tallenna|Luo kokous)$/ }).click()

/** The field refuses what it holds with this message, at the field itself, and keeps the text. */
export async function expectRefusedIn(
  field: Locator,
  message: RegExp | string,
  kept: RegExp | string,
): Promise<void> {
  await expect(field).toHaveAttribute('aria-invalid', 'true')
  await expect(field).toHaveAccessibleDescription(new RegExp(message))
  const isFormatted = (await field.getAttribute('contenteditable')) === 'true'
  if (isFormatted) await expect(field).toHaveText(kept)
  else await expect(field).toHaveValue(kept)
}

/** How many records the workspace holds, as the settings say. */
export async function recordCount(page: Page): Promise<string> {
  await goToAddress(page, '/settings')
  await expectSaved(page)
  return (await page.getByText(/^Työtilassa on \d+ tieto/).textContent()) ?? ''
}
