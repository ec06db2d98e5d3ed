import type { Page } from '@playwright/test'
import { expect, test } from './app'
import { begin } from './desk'
import { newForm, save } from './forms'
import { openPalette, options, typeInPalette } from './palette'

/** How often the window noted that the search was ready. */
const ready = (page: Page) =>
  page.evaluate(() => performance.getEntriesByName('search-ready').length)

/** Whether an index is kept for the next run. */
const isKept = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<boolean>((resolve, reject) => {
        const opening = indexedDB.open('kv-search')
        opening.onerror = () => reject(new Error('kv-search could not be opened'))
        opening.onsuccess = () => {
          const { result: database } = opening
          const counting = database.transaction('saved').objectStore('saved').count()
          counting.onsuccess = () => {
            database.close()
            resolve(counting.result > 0)
          }
        }
      }),
  )

test('what was just written is found by its inflected words, in the next run too', async ({
  launch,
}) => {
  const first = await launch()
  await begin(first.page)
  await expect.poll(() => ready(first.page)).toBe(1)
  const form = await newForm(first.page, '/follow-up/signal/new', 'Ennakointisignaali')
  await form.getByRole('textbox').first().fill('Keksitty kuukausikatsaus')
  await save(form)
  // The palette closes when the window goes elsewhere, as it does when the form is saved.
  await expect(form).toBeHidden()
  await find(first.page)
  await expect.poll(() => isKept(first.page)).toBe(true)
  expect(first.errors).toEqual([])
  await first.close()

  const second = await launch({ userData: first.userData })
  await expect.poll(() => ready(second.page)).toBe(1)
  await find(second.page)
  expect(second.errors).toEqual([])
})

async function find(page: Page) {
  await openPalette(page)
  await typeInPalette(page, 'kuukausikatsauksen')
  await expect(options(page).filter({ hasText: 'Keksitty kuukausikatsaus' })).toBeVisible()
}
