import { setTimeout as wait } from 'node:timers/promises'
import { closeWindow, type RunningApp } from '../e2e/app'
import { addItem, goTo, prepareNext } from '../e2e/desk'

/** Goes as far as the first change that may be cut, and answers what is done until the kill. */
export type Work = (desk: RunningApp) => Promise<(until: () => boolean) => Promise<void>>

/** Items are typed into an agenda as fast as they go. */
const typing: Work = async ({ page }) => {
  await prepareNext(page)
  return async (until) => {
    for (let number = 1; !until(); number += 1) await addItem(page, `Kohta ${number} 5 min`)
  }
}

/** Emptying the workspace, hundreds of records in one change, is undone and done again without a pause. */
const undoing: Work = async ({ app, page }) => {
  await goTo(page, 'Asetukset')
  return async (until) => {
    await page.getByRole('button', { name: 'Tyhjennä työtila' }).click()
    for (let number = 0; !until(); number += 1) {
      const command = number % 2 === 0 ? 'undo' : 'redo'
      await app.evaluate(({ Menu }, id) => {
        Menu.getApplicationMenu()?.getMenuItemById(id)?.click()
      }, command)
      await wait(Math.random() * 120)
    }
  }
}

/** Typing is cut by closing the window, and closing is cut by the kill. */
const closing: Work = async (desk) => {
  const { page } = desk
  await prepareNext(page)
  return async (until) => {
    await addItem(page, 'Viimeinen kohta 5 min')
    await closeWindow(desk)
    while (!until()) await wait(20)
  }
}

export const works: readonly Work[] = [typing, undoing, closing]
