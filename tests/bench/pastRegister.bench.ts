import type { Page } from '@playwright/test'
import { newId } from '../../src/shared/model/base'
import { passHours, test } from '../e2e/app'
import { goToAddress } from '../e2e/desk'
import { beginWithStarter, t, timeClick } from './desk'
import { readAll } from './reading'
import { median, report } from './report'
import { seedLog } from './seedLog'

const entries = 50_000
/** One entry in so many is of a responsibility: the others are of what is not shown. */
const every = 10
const rounds = 5
const day = '23.11.2026'

test('the register of responsibilities as of a day, with a long log', async ({ launch }) => {
  test.setTimeout(300_000)
  const { page } = await launch()
  await beginWithStarter(page)
  const ids = await page.evaluate(idsOf, 'responsibility')
  const field = { kind: 'responsibility', field: 'note', ids, every } as const
  await page.evaluate(seedLog, { ...field, entries, from: '2026-11-24', first: newId() })
  await page.reload()
  await passHours(page, 48)
  await page.waitForTimeout(4_000)
  const measured: number[] = []
  const baseline: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    baseline.push(await page.evaluate(readAll, ['log']))
    measured.push(await openOnDay(page))
  }
  report({
    what: `The register of ${ids.length} responsibilities as of a day, ${entries / every} of ${entries} entries after it of them`,
    measured: median(measured),
    against: 'reading all of the log',
    baseline: median(baseline),
    note: measured.map((time) => time.toFixed()).join(', '),
  })
})

/** From the asking until the register of the day is seen. */
async function openOnDay(page: Page): Promise<number> {
  await goToAddress(page, '/settings')
  await page.getByRole('heading', { level: 1, name: t('shell.nav.settings') }).waitFor()
  await goToAddress(page, '/responsibilities')
  await page.getByRole('button', { name: t('registers.past.button') }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox').fill(day)
  await dialog.getByRole('textbox').press('Tab')
  return timeClick(
    dialog.getByRole('button', { name: t('registers.past.show') }),
    `[role=grid][aria-label*="${day}"]`,
  )
}

/** Runs in the page: the ids of a kind of records. */
function idsOf(kind: string): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('kv-desk')
    opening.onerror = () => {
      reject(new Error('the database does not open'))
    }
    opening.onsuccess = () => {
      const asked = opening.result.transaction(kind).objectStore(kind).getAllKeys()
      asked.onsuccess = () => {
        opening.result.close()
        resolve(asked.result as string[])
      }
    }
  })
}
