import type { BrowserWindow } from 'electron'
import { expect, test } from './app'
import { violations } from './axe'
import { begin, goToAddress } from './desk'

/** The team's meeting of the starter workspace that has been held. */
const held = '/meetings/agenda/01a206fd-67b0-75a1-8000-0000000000b0'

test('a notice that stays covers nothing of a dialog, also in a low window', async ({ launch }) => {
  const { app, page, errors } = await launch()
  await begin(page)
  const window = await app.browserWindow(page)
  await window.evaluate((browserWindow: BrowserWindow) => {
    browserWindow.unmaximize()
    browserWindow.setContentSize(1024, 640)
  })
  await goToAddress(page, held)
  await page.getByRole('button', { name: 'Lähetä kommentoitavaksi…' }).click()
  const asking = page.getByRole('dialog', { name: 'Asiakirja kommentoitavaksi' })
  await expect(asking).toContainText('Ohjelma ei lähetä sitä')
  await asking.getByRole('button', { name: 'Kommentoitavaksi' }).click()
  await expect(asking).toBeHidden()
  const notice = page.getByRole('log').getByText('Asiakirja on kommentoitavana.')

  await page.getByRole('button', { name: 'Vie', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Vie asiakirja' })
  const go = dialog.getByRole('button', { name: 'Vie', exact: true })
  await expect(go).toBeVisible()
  // It stays while it is pointed at.
  await notice.hover()
  expect(await violations(page, 'dialog above a notice')).toEqual([])
  const [above, below] = [await dialog.boundingBox(), await page.getByRole('log').boundingBox()]
  expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual(below?.y ?? 0)
  await expect(notice).toBeVisible()
  await page.getByRole('log').getByRole('button', { name: 'Kumoa' }).click()
  await expect(page.getByRole('region', { name: 'Muistion vaihe' })).toContainText('Luonnos')
  expect(errors).toEqual([])
})
