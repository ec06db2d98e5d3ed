import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'

/** A table of so many invented people, `paljon.csv`. */
export function peopleIn(folder: string, many: number): string {
  const path = join(folder, 'paljon.csv')
  const rows = Array.from(
    { length: many },
    (_, at) => `Keksitty${at};Henkilö;Keksitty talo ${at % 50}`,
  )
  writeFileSync(path, ['Sukunimi;Etunimi;Organisaatio', ...rows].join('\n'))
  return path
}

/** Waits until rows of an import are written: looked for at every frame, as it may be over soon. */
export async function untilWriting(page: Page): Promise<void> {
  await page.waitForFunction(
    () => /Rivejä tallennetaan: [1-9]/.test(document.body.textContent),
    undefined,
    { timeout: 60_000 },
  )
}

/** How many people and entries of the log the database holds. */
export function counted(page: Page): Promise<number[]> {
  return page.evaluate(async () => {
    const opening = indexedDB.open('kv-desk')
    await new Promise((resolve) => (opening.onsuccess = resolve))
    const transaction = opening.result.transaction(['person', 'log'])
    const asked = [
      transaction.objectStore('person').count(),
      transaction.objectStore('log').count(),
    ]
    await new Promise((resolve) => (transaction.oncomplete = resolve))
    opening.result.close()
    return asked.map(({ result }) => result)
  })
}
