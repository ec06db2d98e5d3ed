import { setTimeout as wait } from 'node:timers/promises'
import { closeWindow, expect, type RunningApp } from '../e2e/app'
import { addItem, goTo, prepareNext } from '../e2e/desk'
import { chooseInMenu } from '../e2e/menu'

/** Goes as far as the first change that may be cut, and answers what is done until the kill. */
export type Work = (desk: RunningApp) => Promise<(until: () => boolean) => Promise<void>>

/** To the agenda of the next meeting, which the kill before may have left emptied with the workspace. */
async function toAgenda(desk: RunningApp): Promise<void> {
  const { page } = desk
  await expect(page.getByRole('button', { name: 'Uusi kokous' })).toBeVisible()
  const isThere = await page.getByRole('button', { name: 'Valmistele esityslista' }).isVisible()
  if (!isThere) await chooseInMenu(desk, 'undo')
  await prepareNext(page)
}

/** Items are typed into an agenda as fast as they go. */
const typing: Work = async (desk) => {
  const { page } = desk
  await toAgenda(desk)
  return async (until) => {
    for (let number = 1; !until(); number += 1) await addItem(page, `Kohta ${number} 5 min`)
  }
}

/** Emptying the workspace, hundreds of records in one change, is undone and done again without a pause. */
const undoing: Work = async (desk) => {
  const { page } = desk
  await goTo(page, 'Asetukset')
  return async (until) => {
    await page.getByRole('button', { name: 'Tyhjennä työtila' }).click()
    for (let number = 0; !until(); number += 1) {
      await chooseInMenu(desk, number % 2 === 0 ? 'undo' : 'redo')
      await wait(Math.random() * 120)
    }
  }
}

/** Typing is cut by closing the window, and closing is cut by the kill. */
const closing: Work = async (desk) => {
  const { page } = desk
  await toAgenda(desk)
  return async (until) => {
    await addItem(page, 'Viimeinen kohta 5 min')
    await closeWindow(desk)
    while (!until()) await wait(20)
  }
}

export const works: readonly Work[] = [typing, undoing, closing]
