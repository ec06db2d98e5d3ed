import { writeFileSync } from 'node:fs'
import type { ElectronApplication } from '@playwright/test'
import type { BrowserWindow } from 'electron'
import { expect } from './app'

/** Presses what prints, and writes what would have gone to the printer as a PDF instead of the system's dialog. */
export async function printTo(
  app: ElectronApplication,
  path: string,
  press: () => Promise<void>,
): Promise<void> {
  await app.evaluate(({ BrowserWindow }) => {
    const place = globalThis as { printedPdf?: string }
    place.printedPdf = ''
    const [window] = BrowserWindow.getAllWindows()
    if (!window) return
    const contents = window.webContents as BrowserWindow['webContents'] & { print: unknown }
    contents.print = (options: { landscape: boolean }, done: (ok: boolean) => void) => {
      void contents
        .printToPDF({ landscape: options.landscape, pageSize: 'A4', printBackground: true })
        .then((pdf) => {
          place.printedPdf = pdf.toString('base64')
          done(true)
        })
    }
  })
  await press()
  const printed = () => app.evaluate(() => (globalThis as { printedPdf?: string }).printedPdf ?? '')
  await expect.poll(printed, { timeout: 20_000 }).not.toBe('')
  writeFileSync(path, Buffer.from(await printed(), 'base64'))
}
