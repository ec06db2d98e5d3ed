import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { answerOpenDialog, expect, type RunningApp } from './app'

/** The tab of the builder where the invitation is sent and answered. */
export const invitationPanel = (page: Page): Locator =>
  page.getByRole('tabpanel', { name: 'Kutsu' })

/**
 * Makes the files of the invitation, its update or its cancellation into a new folder and marks them as sent;
 * returns the path of the calendar file of the meeting itself.
 */
export async function send(
  { app, page }: RunningApp,
  what: 'kutsu' | 'päivitys' | 'peruutus',
  folder: string,
): Promise<string> {
  await page.getByRole('tab', { name: 'Kutsu' }).click()
  await invitationPanel(page)
    .getByRole('button', { name: `Lähetä ${what}…` })
    .click()
  mkdirSync(folder, { recursive: true })
  await answerOpenDialog(app, [folder])
  const dialog = page.getByRole('dialog', { name: 'Lähetä kokouksen asiakirjat' })
  await dialog.getByRole('button', { name: 'Tee tiedostot' }).click()
  await expect(dialog.getByText('Merkitäänkö lähetetyksi?')).toBeVisible({ timeout: 30_000 })
  await dialog.getByRole('button', { name: 'Merkitse lähetetyksi' }).click()
  await expect(dialog).toBeHidden()
  return join(folder, readdirSync(folder).find((name) => /Esityslista.*\.ics$/.test(name)) ?? '')
}
