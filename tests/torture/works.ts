import { setTimeout as wait } from 'node:timers/promises'
import { closeWindow, type RunningApp } from '../e2e/app'
import { addItem, goTo, prepareNext } from '../e2e/desk'

/** What is done until the kill. */
export type Work = (desk: RunningApp, until: () => boolean) => Promise<void>

/** Items are typed into an agenda as fast as they go. */
const typing: Work = async ({ page }, until) => {
  await prepareNext(page)
  for (let number = 1; !until(); number += 1) await addItem(page, `Kohta ${number} 5 min`)
}

/** Emptying the workspace, hundreds of records in one change, is undone and done again without a pause. */
const undoing: Work = async ({ app, page }, until) => {
  await goTo(page, 'Asetukset')
  await page.getByRole('button', { name: 'Tyhjennä työtila' }).click()
  for (let number = 0; !until(); number += 1) {
    const command = number % 2 === 0 ? 'undo' : 'redo'
    await app.evaluate(({ Menu }, id) => {
      Menu.getApplicationMenu()?.getMenuItemById(id)?.click()
    }, command)
    await wait(Math.random() * 120)
  }
}

/** Typing is cut by closing the window, and closing is cut by the kill. */
const closing: Work = async (desk, until) => {
  const { page } = desk
  await prepareNext(page)
  await addItem(page, 'Viimeinen kohta 5 min')
  await closeWindow(desk)
  while (!until()) await wait(20)
}

export const works: readonly Work[] = [typing, undoing, closing]
