import type { Page } from '@playwright/test'
import { homes, routes } from '../../src/renderer/app/routes'
import { expect, test } from './app'
import { begin, goToAddress } from './desk'
import { cellAt } from './table'
import { partOf } from './recordPages'

/** In the name of everything made here. */
const word = 'Näppäilty'

/** Kinds that are named by what they join: they come when there is something to join. */
const joining = ['cover', 'membership', 'seat', 'relation', 'status', 'responsibility']

/** Every register there is: a kind of record, and the address of its table. */
const registers = Object.entries(homes)
  .flatMap(([kind, home]) => (home === null ? [] : [{ kind, address: `${routes[home]}/${kind}` }]))
  .sort((a, b) => joining.indexOf(a.kind) - joining.indexOf(b.kind))

/** Gives the field in focus what it asks for by keyboard; `isAgain`: what it was given before was refused. */
async function fill(page: Page, words: string, isAgain: boolean) {
  const field = page.locator(':focus')
  if ((await field.getAttribute('aria-haspopup')) === 'listbox') {
    if (isAgain) await page.keyboard.press('ArrowDown')
    else await page.keyboard.type(word)
    await expect(page.getByRole('option').first()).toBeVisible()
    if (isAgain) await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('listbox')).toBeHidden()
  } else if ((await field.getAttribute('inputmode')) === 'decimal') {
    await page.keyboard.type('30.11.2026')
    const clock = page.locator(`[id="${(await field.getAttribute('id')) ?? ''}.clock"]`)
    if ((await clock.count()) === 0) return
    // By way of the button that opens the calendar.
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await expect(clock).toBeFocused()
    await page.keyboard.type('12.00')
  } else {
    await page.keyboard.type(words)
  }
}

/** Saves the form with what it has, and gives it what it says is missing, until it is saved. */
async function saveByKeys(page: Page, words: string) {
  const form = page.getByRole('main').getByRole('form')
  const problems = async () => (await form.getByRole('alert').allTextContents()).join()
  let told = ''
  const filled = new Set<string | null>()
  for (let tries = 0; tries < 8; tries += 1) {
    await page.keyboard.press('Control+Enter')
    // Either it goes, or it tells something new.
    await expect
      .poll(async () => !(await form.isVisible()) || (await problems()) !== told)
      .toBe(true)
    if (!(await form.isVisible())) return
    told = await problems()
    // What is told of first has the focus.
    const field = page.locator(':focus')
    await expect(field).toHaveAttribute('aria-invalid', 'true')
    const id = await field.getAttribute('id')
    await fill(page, words, filled.has(id))
    filled.add(id)
  }
  throw new Error(`not saved: ${told}`)
}

test('in every register a new record is made by keyboard alone, and its page tells of it', async ({
  launch,
}) => {
  test.slow()
  const { page, errors } = await launch()
  await begin(page)
  for (const { kind, address } of registers) {
    await test.step(kind, async () => {
      await goToAddress(page, address)
      const add = page.getByRole('main').getByRole('button', { name: /^(Lisää|Uusi) / })
      await add.last().press('Enter')
      if (kind === 'meeting') {
        // A page of its own, which proposes everything.
        await page.getByRole('form').getByRole('textbox').first().press('Control+a')
        await page.keyboard.type(word)
      }
      await expect(page.locator('form:focus, form :focus')).toBeVisible()
      await saveByKeys(page, `${word} ${kind}`)
      await expect(page.getByRole('log')).toContainText(/(Tallennettu|Kokous luotiin): \S/)

      await goToAddress(page, address)
      await page.getByRole('searchbox').press('Control+a')
      await page.keyboard.type(word)
      await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '2')
      await cellAt(page, 0, 0).press('Alt+Enter')
      await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
      await expect(partOf(page, 'Yhteydet')).toBeVisible()
      await expect(partOf(page, 'Tehtävät')).toHaveCount(kind === 'task' ? 0 : 1)
      await expect(partOf(page, 'Historia')).toContainText('lisäsi tiedon')
    })
  }
  expect(errors).toEqual([])
})
