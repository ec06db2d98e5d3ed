import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { newId } from '../../src/shared/model/base'
import { recordKinds } from '../../src/shared/model/link'
import type { Workspace } from '../../src/shared/workspace/format'
import { generateWorkspace } from '../../src/shared/workspace/generate'
import { serialiseWorkspace } from '../../src/shared/workspace/serialise'
import { type RunningApp, test } from '../e2e/app'
import { addItem, expectSaved, goToAddress, prepareNext } from '../e2e/desk'
import { beginWithStarter, openWorkspace, t, timeClick } from './desk'
import { readAll } from './reading'
import { median, report } from './report'
import { noteDoor, openBare, type Seen, writeBare } from './door'
import { seedLog } from './seedLog'

const commits = 120
/** Changes before, until the program's code is compiled: a person's first few changes are not what 95 of 100 are. */
const warmUps = 20
const entries = 500_000
const rounds = 5

test('the write door', async ({ launch }) => {
  const desk = await launch()
  const { page } = desk
  await beginWithStarter(page)
  await page.addInitScript(noteDoor)
  await page.reload()
  await prepareNext(page)
  await addItem(page, 'Mitattu kohta 5 min')
  await expectSaved(page)
  // Where little is drawn anew, so that the door is measured and not the screen.
  await goToAddress(page, '/settings')
  await page.evaluate(openBare, [...recordKinds, 'log'])
  const seen: Seen[] = []
  const bare: number[] = []
  const committed: number[] = []
  // In turns, so that whatever else the machine does falls on both.
  for (let number = -warmUps; number < commits; number += 1) {
    await pressMenu(desk, number % 2 === 0 ? 'undo' : 'redo')
    const written = await page.evaluate(() => window.door.splice(0))
    for (const change of written) {
      const same = { rows: change.rows, after: atRest }
      const left = await page.evaluate(writeBare, { ...same, isCommitted: false })
      const ended = await page.evaluate(writeBare, { ...same, isCommitted: true })
      if (number < 0) continue
      seen.push(change)
      bare.push(left)
      committed.push(ended)
    }
    await page.waitForTimeout(150)
  }
  const times = seen.map(({ time }) => time)
  const measured = {
    what: 'A logged change through the write door, 95 of 100',
    measured: percentile95(times),
  }
  report({
    ...measured,
    against: 'the same put, committed at once as the door does',
    baseline: percentile95(committed),
  })
  report({
    ...measured,
    against: 'a bare strict put of the same records',
    baseline: percentile95(bare),
    goal: { of: 'ratio', limit: 1.3 },
    note: `${times.length} changes, median ${median(times).toFixed(1)} ms, bare ${median(bare).toFixed(1)} ms, committed at once ${median(committed).toFixed(1)} ms; from the opening of the transaction to the word of the disk`,
  })
})

test('a backup of 50,000 records', async ({ launch, folder }) => {
  test.setTimeout(900_000)
  const desk = await launch()
  await openLarge(desk, folder)
  await measureBackup(desk.page)
})

test('history with a long log', async ({ launch, folder }) => {
  test.setTimeout(900_000)
  const desk = await launch()
  const { task } = (await openLarge(desk, folder)).records
  await measureHistory(desk.page, task[10]?.id ?? '')
})

/** A workspace of 50,000 records, and a program that has come to rest with it. */
async function openLarge(desk: RunningApp, folder: string): Promise<Workspace> {
  const { page } = desk
  await beginWithStarter(page)
  const workspace = generateWorkspace({ size: 50_000, seed: 'safety', today: '2026-11-23' })
  await openWorkspace(desk, serialiseWorkspace(workspace), join(folder, 'large.json'))
  await page.reload()
  await page.locator('[data-ready]').waitFor()
  await page.waitForTimeout(8_000)
  return workspace
}

/** Milliseconds after which this test and the debugger of main are at rest, so that they do not take from what is timed. */
const atRest = 50

async function pressMenu({ app, page }: RunningApp, command: string) {
  await app.evaluate(
    ({ Menu }, [id, after]) => {
      setTimeout(() => void Menu.getApplicationMenu()?.getMenuItemById(id)?.click(), after)
    },
    [command, atRest] as const,
  )
  await page.waitForTimeout(atRest + 150)
}

async function measureBackup(page: Page) {
  await goToAddress(page, '/settings')
  const button = page.getByRole('button', { name: t('backups.now') })
  const measured: number[] = []
  const frames: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const { time, longest } = await button.evaluate(whileBackedUp, t('backups.done'))
    measured.push(time)
    frames.push(longest)
    await page.getByRole('log').getByText(t('backups.done')).waitFor({ state: 'detached' })
  }
  const common = { against: 'reading all records', baseline: await readAllTables(page) }
  report({
    ...common,
    what: 'A verified backup of 50,000 records with their log',
    measured: median(measured),
    goal: { of: 'measured', limit: 3000 },
    note: measured.map((time) => time.toFixed()).join(', '),
  })
  report({
    ...common,
    what: 'The longest frame while it is made',
    measured: median(frames),
    goal: { of: 'measured', limit: 50 },
    note: frames.map((time) => time.toFixed()).join(', '),
  })
}

/** Runs in the page: presses the button, and waits until the window tells that it is done. */
function whileBackedUp(button: Element, done: string) {
  return new Promise<{ time: number; longest: number }>((resolve, reject) => {
    const start = performance.now()
    const notices = document.querySelector('[role=log]')
    const isDone = () => notices?.textContent.includes(done) ?? false
    if (isDone()) throw new Error('the notice before is still there')
    let last = start
    let longest = 0
    const frame = (now: number) => {
      longest = Math.max(longest, now - last)
      last = now
      if (isDone()) resolve({ time: performance.now() - start, longest })
      else if (now - start > 60_000) reject(new Error('no backup was made'))
      else requestAnimationFrame(frame)
    }
    if (button instanceof HTMLElement) button.click()
    requestAnimationFrame(frame)
  })
}

function readAllTables(page: Page): Promise<number> {
  return page.evaluate(readAll, [...recordKinds, 'log'])
}

/** More of the history of a record with many changes, in a log with many more of others. */
async function measureHistory(page: Page, id: string) {
  const seeded = { kind: 'task', field: 'title', ids: [id], every: 1000, entries } as const
  await page.evaluate(seedLog, { ...seeded, from: '2023-11-14', first: newId() })
  const measured: number[] = []
  const baseline: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    await goToAddress(page, '/settings')
    await page.getByRole('heading', { level: 1, name: t('shell.nav.settings') }).waitFor()
    await goToAddress(page, `/record/task/${id}`)
    const part = page.getByRole('region', { name: t('page.history.title') })
    await part.locator('ol > li').nth(9).waitFor()
    await page.waitForTimeout(500)
    const more = part.getByRole('button', { name: t('page.history.more') })
    measured.push(await timeClick(more, 'ol > li:nth-child(20)'))
    baseline.push(await page.evaluate(readAll, ['task']))
  }
  report({
    what: `Ten more changes of a record, of ${entries} in the log`,
    measured: median(measured),
    against: 'reading all tasks',
    baseline: median(baseline),
    goal: { of: 'measured', limit: 50 },
    note: measured.map((time) => time.toFixed()).join(', '),
  })
}

function percentile95(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN
}
