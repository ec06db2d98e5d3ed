import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Page } from '@playwright/test'
import { randomOf } from '../../src/shared/workspace/generate/random'
import { expect, kill, passTime, test } from '../e2e/app'
import {
  addItem,
  agendaTitles,
  begin,
  expectSaved,
  goTo,
  goToAddress,
  prepareNext,
} from '../e2e/desk'
import { report, times } from './report'
import { contradictions, expectWhole, readStored } from './stored'

test('the clock is set back', async ({ launch }) => {
  const rounds = times(5)
  const desk = await launch()
  const { page, userData } = desk
  await begin(page)
  await expectSaved(page)
  let stored = await expectWhole(desk)
  let expected: string[] = []
  for (let round = 0; round < rounds; round += 1) {
    await passTime(page, -60 * 24 * (round + 1))
    await goToAddress(page, '/')
    await prepareNext(page)
    await addItem(page, `Aiemmin ${round} 5 min`)
    await expectSaved(page)
    await expect.poll(() => agendaTitles(page)).toContain(`Aiemmin ${round}`)
    expected = await agendaTitles(page)
    stored = await expectWhole(desk, stored)
  }
  await desk.close()
  const again = await launch({ userData })
  await prepareNext(again.page)
  expect(await agendaTitles(again.page)).toEqual(expected)
  await expectWhole(again, stored)
  const found = { lost: 0, 'half-applied': 0 }
  report({ fault: 'The clock set back by days while the program runs', tried: rounds, found })
})

test('the time zone of the machine changes', async ({ launch }) => {
  const zones = ['Pacific/Auckland', 'America/Los_Angeles', 'Asia/Kolkata', 'UTC']
  const first = await launch()
  const { userData } = first
  await begin(first.page)
  await expectSaved(first.page)
  const before = await readStored(first.page)
  await first.close()
  for (const TZ of zones) {
    const desk = await launch({ userData, env: { TZ } })
    await expect(desk.page.getByRole('button', { name: 'Uusi kokous' })).toBeVisible()
    const { rows } = await readStored(desk.page)
    expect([...rows]).toEqual([...before.rows])
    await desk.close()
  }
  report({ fault: 'The time zone of the machine changed', tried: zones.length, found: { lost: 0 } })
})

test('bytes of the database are damaged on the disk', async ({ launch }) => {
  const rounds = times(30)
  const first = await launch()
  const { userData } = first
  await begin(first.page)
  await expectSaved(first.page)
  const before = await expectWhole(first)
  await first.close()
  const store = join(userData, 'IndexedDB')
  const kept = filesIn(store).map((path) => [path, readFileSync(path)] as const)
  const random = randomOf('damaged')
  const silent: string[] = []
  const found = { 'whole all the same': 0, 'told of': 0, 'silently less': 0 }
  for (let round = 0; round < rounds; round += 1) {
    rmSync(store, { recursive: true })
    for (const [path, bytes] of kept) {
      mkdirSync(join(path, '..'), { recursive: true })
      writeFileSync(path, bytes)
    }
    const harmed = random.pick(filesIn(store).filter((path) => statSync(path).size > 0))
    damage(harmed, random)
    const desk = await launch({ userData })
    const isReady = desk.page.getByRole('button', { name: 'Uusi kokous' })
    const recovery = desk.page.getByRole('heading', { name: /^Tietokanta|^Tietokannan/ })
    await expect(isReady.or(recovery).first()).toBeVisible()
    const stored = await readStored(desk.page).catch(() => null)
    if (await recovery.isVisible()) found['told of'] += 1
    else if (stored && contradictions(stored, before).length === 0) found['whole all the same'] += 1
    // The backup of the day reads everything; here it is asked for.
    else if (await isToldByBackup(desk.page)) found['told of'] += 1
    else {
      found['silently less'] += 1
      silent.push(
        relative(store, harmed),
        ...(stored ? contradictions(stored, before) : ['unreadable']),
      )
    }
    await kill(desk)
  }
  const note = silent.slice(0, 10).join(', ')
  report({ fault: 'Bytes of the database damaged on the disk', tried: rounds, found, note })
  expect(found['silently less']).toBe(0)
})

/** It cannot be read, or what was read is not what a record or an entry of the log can be. */
async function isToldByBackup(page: Page): Promise<boolean> {
  await goTo(page, 'Asetukset')
  await page.getByRole('button', { name: 'Varmuuskopioi nyt' }).click()
  return page
    .getByText(/Kaikkia tietokannan tietoja ei voi lukea|Kopiossa on .*myös tietokannassa/)
    .first()
    .waitFor({ timeout: 10_000 })
    .then(
      () => true,
      () => false,
    )
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
}

/** Some bytes are others, or the end is missing. */
function damage(path: string, random: ReturnType<typeof randomOf>): void {
  const bytes = readFileSync(path)
  if (random.chance(0.3)) writeFileSync(path, bytes.subarray(0, random.whole(0, bytes.length - 1)))
  else {
    for (let count = 0; count < 20; count += 1)
      bytes[random.whole(0, bytes.length - 1)] = random.whole(0, 255)
    writeFileSync(path, bytes)
  }
}
