import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { formatNumber } from '../../src/shared/texts/format'
import { answerOpenDialog, type RunningApp, test } from '../e2e/app'
import { chooseInMenu } from '../e2e/menu'
import { beginWithStarter, t } from './desk'
import { median, report } from './report'

const count = 50_000
const rounds = 3

/** Invented people of a hundred houses. */
function tableOf(round: number): string {
  const rows = Array.from({ length: count }, (_, at) =>
    [
      `Keksitty${round}x${at}`,
      'Henkilö',
      'Suunnittelija',
      `Keksitty talo ${at % 100}`,
      `henkilo${round}x${at}@example.org`,
      `+358 40 ${at}`,
      'Tuotu taulukosta',
    ].join(';'),
  )
  return ['Sukunimi;Etunimi;Nimike;Organisaatio;Sähköposti;Puhelin;Muistiinpano', ...rows].join(
    '\n',
  )
}

test('50,000 people from a table', async ({ launch, folder }) => {
  test.setTimeout(900_000)
  const read: Waited[] = []
  const written: Waited[] = []
  const bare: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    // Each into the starter workspace: the people of the round before would be read and backed up too.
    const desk = await launch({ userData: join(folder, `round${round}`) })
    const { page } = desk
    await beginWithStarter(page)
    await page.waitForTimeout(8_000)
    const path = join(folder, `taulukko${round}.csv`)
    writeFileSync(path, tableOf(round))
    await answerOpenDialog(desk.app, [path])
    read.push(await readAndJudge(desk))
    written.push(await take(page))
    // What follows, as the search index, is no part of the import.
    await page.waitForTimeout(10_000)
    bare.push(await page.evaluate(putBare, `Keksitty${round}x`))
    await desk.close()
  }
  const times = (all: readonly Waited[]) => median(all.map(({ time }) => time))
  const baseline = median(bare)
  const common = { against: 'a bare strict bulk put of the same people', baseline }
  report({
    ...common,
    what: 'Writing 50,000 people from a table as one change',
    measured: times(written),
    goal: { of: 'ratio', limit: 2 },
    note: `from the press of the button to the word that it is done, with the backup before it; ${noteOf(written)}; bare ${bare.map(Math.round).join(', ')}`,
  })
  report({
    ...common,
    what: 'Reading and judging 50,000 rows of CSV',
    measured: times(read),
    note: noteOf(read),
  })
  report({
    ...common,
    what: 'The longest frame while rows are read and judged',
    measured: median(read.map(({ longest }) => longest)),
  })
  report({
    ...common,
    what: 'The longest frame while they are written',
    measured: median(written.map(({ longest }) => longest)),
  })
})

interface Waited {
  readonly time: number
  /** Between two frames. */
  readonly longest: number
}

function noteOf(all: readonly Waited[]): string {
  return all.map(({ time, longest }) => `${time.toFixed()} (frame ${longest.toFixed()})`).join(', ')
}

/** As the window writes it. */
const number = formatNumber(count, 'fi')

async function readAndJudge(desk: RunningApp): Promise<Waited> {
  const told = t('importing.counts', { new: number, update: 0, duplicate: 0, error: 0 })
  const waiting = desk.page.evaluate(until, { told, press: '' })
  await chooseInMenu(desk, 'importFile')
  return waiting
}

function take(page: Page): Promise<Waited> {
  const told = t('importing.done', { count, number })
  return page.evaluate(until, { told, press: t('importing.take', { count, number }) })
}

/** Runs in the page: presses the button of those words, if any, and waits until the window tells something. */
function until({ told, press }: { told: string; press: string }): Promise<Waited> {
  return new Promise((resolve, reject) => {
    const start = performance.now()
    let last = start
    let longest = 0
    const isTold = () =>
      [...document.querySelectorAll('[role=dialog], [role=log]')].some((one) =>
        one.textContent.includes(told),
      )
    const frame = (now: number) => {
      longest = Math.max(longest, now - last)
      last = now
      if (isTold()) resolve({ time: now - start, longest })
      else if (now - start > 120_000) reject(new Error(`not told: ${told}`))
      else requestAnimationFrame(frame)
    }
    const buttons = [...document.querySelectorAll('button')]
    if (press !== '') buttons.find((one) => one.textContent === press)?.click()
    requestAnimationFrame(frame)
  })
}

/** Runs in the page: milliseconds of putting the imported people into a database that does nothing else. */
async function putBare(beginning: string): Promise<number> {
  const open = (name: string, upgrade?: (database: IDBDatabase) => void) =>
    new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open(name)
      opening.onupgradeneeded = () => upgrade?.(opening.result)
      opening.onsuccess = () => {
        resolve(opening.result)
      }
      opening.onerror = () => {
        reject(new Error(name))
      }
    })
  const from = await open('kv-desk')
  const people = await new Promise<{ familyName: string }[]>((resolve) => {
    const asked = from.transaction('person').objectStore('person').getAll()
    asked.onsuccess = () => {
      resolve(asked.result as { familyName: string }[])
    }
  })
  from.close()
  const own = people.filter(({ familyName }) => familyName.startsWith(beginning))
  if (own.length !== 50_000) throw new Error(`${own.length} people were imported`)
  const name = `bare ${beginning}`
  const bare = await open(name, (database) => {
    const store = database.createObjectStore('person', { keyPath: 'id' })
    store.createIndex('organisationId', 'organisationId')
    store.createIndex('deletedAt', 'deletedAt')
  })
  const start = performance.now()
  await new Promise<void>((resolve, reject) => {
    const transaction = bare.transaction('person', 'readwrite', { durability: 'strict' })
    const store = transaction.objectStore('person')
    for (const person of own) store.put(person)
    transaction.oncomplete = () => {
      resolve()
    }
    transaction.onabort = () => {
      reject(new Error('nothing was put'))
    }
  })
  const time = performance.now() - start
  bare.close()
  indexedDB.deleteDatabase(name)
  return time
}
