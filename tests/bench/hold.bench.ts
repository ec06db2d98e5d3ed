import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { newId } from '../../src/shared/model/base'
import { parseWorkspace } from '../../src/shared/workspace/parse'
import { serialiseWorkspace } from '../../src/shared/workspace/serialise'
import { test } from '../e2e/app'
import { beginWithStarter, openWorkspace, t } from './desk'
import { report } from './report'
import { benchWorkspace } from './workspace'

const actions = 300
const rounds = 3
const text = ' ja hankkeen tilannekatsaus käsiteltiin keväällä kokouksessa'

test('a meeting of 100 items and 300 actions', async ({ launch, folder }) => {
  const desk = await launch()
  const { page } = desk
  await beginWithStarter(page)
  const { id, file } = heldWorkspace()
  await openWorkspace(desk, file, join(folder, 'hold.json'))
  // As a person finds it: not the moment after all records were taken in.
  await page.reload()
  await page.waitForTimeout(4_000)
  await page.evaluate((path) => {
    location.hash = path
  }, `/meetings/hold/${id}`)
  const start = page.getByRole('button', { name: t('meetingMode.start') })
  await start.click()
  await start.waitFor({ state: 'detached' })
  const notes = page.getByRole('textbox', { name: t('meetingMode.item.notes') })
  await notes.click()
  // The first words are typed while the code is still cold.
  await keystrokes(page, 1)
  const measured = await keystrokes(page, rounds)
  await page.setContent('<textarea autofocus></textarea>')
  await page.locator('textarea').focus()
  const baseline = await keystrokes(page, rounds)
  report({
    what: `A keystroke in the notes of a meeting of 100 items and ${actions} actions, p95`,
    measured: p95(measured),
    against: 'a keystroke in a blank page',
    baseline: p95(baseline),
    goal: { of: 'measured', limit: 16 },
    note: `from the key to the page laid out and ready to be painted, ${measured.length} keys, storing included; the longest ${Math.max(...measured).toFixed(1)} ms`,
  })
})

/** Milliseconds from each key until the page is laid out anew, as a quick person types. */
async function keystrokes(page: Page, times: number): Promise<number[]> {
  await page.evaluate(() => {
    const found: number[] = []
    Object.assign(globalThis, { benchTimes: found })
    document.body.onkeydown = ({ timeStamp }) => {
      // After everything the key has set off in this turn of the page.
      const channel = new MessageChannel()
      channel.port1.onmessage = () => {
        document.body.getBoundingClientRect()
        found.push(performance.now() - timeStamp)
      }
      channel.port2.postMessage(null)
    }
  })
  // Pauses, in which what was typed is stored and all is drawn anew, and keys right after them.
  for (const word of text.repeat(times).split(' ')) {
    await page.keyboard.type(`${word} `, { delay: 60 })
    await page.waitForTimeout(380)
  }
  return page.evaluate(() => (globalThis as unknown as { benchTimes: number[] }).benchTimes)
}

function p95(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.ceil(sorted.length * 0.95) - 1] ?? Number.NaN
}

/** The bench workspace with the draft of 100 items set to today, and actions agreed in its items. */
function heldWorkspace(): { id: string; file: string } {
  const { meetings, text: whole } = benchWorkspace('2026-11-23')
  const read = parseWorkspace(whole)
  if (!read.ok) throw new Error('the bench workspace cannot be read')
  const { records } = read.workspace
  const items = records.occurrence.filter(({ meetingId }) => meetingId === meetings.hundred)
  const [model] = records.task
  if (!model) throw new Error('the generator made no task')
  for (let index = 0; index < actions; index += 1) {
    const originId = items[index % items.length]?.id ?? null
    records.task.push({
      ...model,
      id: newId(),
      number: null,
      originId,
      previousId: null,
      afterIds: [],
    })
  }
  return { id: meetings.hundred, file: serialiseWorkspace(read.workspace) }
}
