import { expect, type Locator, type Page } from '@playwright/test'
import { goTo } from './desk'

/** A body of the starter workspace to which much is linked. */
export const council = 'Barentsin alueneuvosto'

/** The first cell of a row of a register, by the row's name. */
export function rowCell(page: Page, register: string, row: string): Locator {
  return page
    .getByRole('grid', { name: register })
    .getByRole('gridcell', { name: row, exact: true })
    .and(page.locator('[data-cell$=":0"]'))
}

/** From the table of an area to the page of one of its rows, by keyboard. */
export async function openPage(
  page: Page,
  area: string,
  register: string,
  row: string,
): Promise<void> {
  await goTo(page, area)
  await page
    .getByRole('navigation', { name: 'Luettelot' })
    .getByRole('link', { name: register })
    .click()
  await rowCell(page, register, row).focus()
  await page.keyboard.press('Alt+Enter')
  await expect(page.getByRole('heading', { level: 1, name: row, exact: true })).toBeFocused()
}

export const openCouncil = (page: Page): Promise<void> =>
  openPage(page, 'Yhteistyö', 'Toimielimet ja verkostot', council)

/** A part of the page by the beginning of its title. */
export const partOf = (page: Page, name: string): Locator =>
  page.getByRole('region', { name: new RegExp(`^${name}`) })

/** Takes back what the last notice speaks of. */
export const undoNotice = (page: Page): Promise<void> =>
  page.getByRole('log').getByRole('button', { name: 'Kumoa' }).last().click()
