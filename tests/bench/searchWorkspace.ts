import type { Page } from '@playwright/test'
import { recordKinds, type RecordKind } from '../../src/shared/model/link'
import { generateWorkspace } from '../../src/shared/workspace/generate'
import { randomOf } from '../../src/shared/workspace/generate/random'
import type { Workspace } from '../../src/shared/workspace/format'

/** Postponements are not searched: with them, 250,000 records are. */
const size = 254_000
const vocabularySize = 150_000
const wordsPerRecord = 12
const rowsInOneGo = 4000

const stems =
  'kokous hanke ohjelma maakunta lausunto raportti yhteistyö raja liikenne kaivos metsä vesi energia nuoriso kulttuuri matkailu koulutus tutkimus talous rahoitus sopimus neuvosto verkosto sihteeri johto ryhmä seminaari vierailu strategia valmistelu arvio selvitys rekisteri tieto turva terveys'.split(
    ' ',
  )
const endings = ['', 'n', 'ssa', 'lle', 'sta', 'ja', 't', 'en', 'iin', 'ksi', 'tta', 'lla']
const syllables =
  'ka ko ku ki mi ma mo sa si so su ta te ti to la le li lo na ne ni no pa pe pi'.split(' ')

/**
 * 250,000 records that can be searched. The generator draws on a few dozen sentences; a real archive has a
 * vocabulary, so records with a text get a dozen invented words more, some of them often and most seldom.
 */
export function searchWorkspace(): Workspace {
  const workspace = generateWorkspace({ size, seed: 'search', today: '2026-11-23' })
  const random = randomOf('vocabulary')
  const vocabulary = Array.from({ length: vocabularySize }, () => {
    const invented = () =>
      Array.from({ length: random.whole(2, 4) }, () => random.pick(syllables)).join('')
    const first = random.chance(0.5) ? random.pick(stems) : invented()
    return `${first}${random.chance(0.7) ? random.pick(stems) : ''}${random.pick(endings)}`
  })
  const text = () =>
    Array.from({ length: wordsPerRecord }, () => {
      const rank = random.whole(0, vocabularySize - 1) / vocabularySize
      return vocabulary[Math.floor(rank ** 3 * vocabularySize)]
    }).join(' ')
  const { records } = workspace
  for (const record of records.task) record.text = text()
  for (const record of records.matter) record.background.fi = text()
  for (const record of records.occurrence) record.explanation.fi = text()
  return workspace
}

/**
 * Puts the records into the page's database behind the back of the app: the change log of an import of
 * 250,000 records is not what is measured. The kept index goes, as it knows nothing of them.
 */
export async function seed(page: Page, { records }: Workspace): Promise<void> {
  for (const kind of recordKinds)
    for (let from = 0; from < records[kind].length; from += rowsInOneGo) {
      const rows = JSON.stringify(records[kind].slice(from, from + rowsInOneGo))
      await page.evaluate(putRows, [kind, rows] as const)
    }
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const deleting = indexedDB.deleteDatabase('kv-search')
        deleting.onsuccess = () => {
          resolve()
        }
      }),
  )
}

function putRows([kind, rows]: readonly [RecordKind, string]): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('kv-desk')
    opening.onsuccess = () => {
      const database = opening.result
      const transaction = database.transaction(kind, 'readwrite', { durability: 'relaxed' })
      const store = transaction.objectStore(kind)
      for (const row of JSON.parse(rows) as unknown[]) store.put(row)
      transaction.oncomplete = () => {
        database.close()
        resolve()
      }
      transaction.onabort = () => {
        reject(new Error(`the ${kind} rows could not be put`))
      }
    }
  })
}
