import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Page } from '@playwright/test'

/** Where the demonstration leaves everything. */
export const demoFolder = resolve(__dirname, '../../out/demo')

/** Takes pictures of the window in light and dark, named `01-first-start-fi-light.png`. */
export function camera(page: Page, language: string) {
  let number = 0
  mkdirSync(demoFolder, { recursive: true })
  return async (name: string) => {
    number += 1
    // Nothing is hovered over.
    await page.mouse.move(0, 0)
    const start = `${String(number).padStart(2, '0')}-${name}-${language}`
    for (const scheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme: scheme })
      // Fonts, lazily loaded parts and fading colours come to rest.
      await page.waitForTimeout(600)
      await page.screenshot({ path: join(demoFolder, `${start}-${scheme}.png`) })
    }
  }
}
