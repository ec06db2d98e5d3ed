import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { generateWorkspace } from '../../src/shared/workspace/generate'
import { serialiseWorkspace } from '../../src/shared/workspace/serialise'
import { expect, test } from '../e2e/app'
import { beginWithStarter, openWorkspace, t } from './desk'
import { median, report } from './report'

const cards = 2000
const rounds = 3

test('a board of 2,000 cards', async ({ launch, folder }) => {
  const desk = await launch()
  const { page } = desk
  await beginWithStarter(page)
  await openWorkspace(desk, boardWorkspace(), join(folder, 'board.json'))
  // As a person finds it: not the moment after two thousand records were taken in.
  await page.reload()
  await page.waitForTimeout(8_000)
  await page.evaluate(() => {
    location.hash = '/tasks/task'
  })
  await page.getByRole('row').nth(1).waitFor()
  await page.waitForTimeout(1_000)
  const table = await longest(page, 'table')
  for (const by of ['status', 'assignee'] as const) {
    await page.evaluate(() => {
      location.hash = '/tasks/board'
    })
    await page
      .getByText(t(`taskBoard.by.${by}`), { exact: true })
      .first()
      .click()
    await page.locator('[data-card]').first().waitFor()
    await page.waitForTimeout(1_000)
    const ways = by === 'status' ? (['down'] as const) : (['down', 'across'] as const)
    for (const way of ways) {
      report({
        what: `The longest frame while ${cards} cards by ${by} scroll ${way}`,
        measured: await longest(page, way),
        against: 'the longest frame while the table of the same tasks scrolls',
        baseline: table,
        goal: { of: 'measured', limit: 50 },
        note: `the median of ${rounds} times two seconds`,
      })
    }
  }
  expect(await page.locator('[data-card]').count()).toBeLessThan(200)
})

/** All of them open or in progress, three quarters in one column; of thousands of people. */
function boardWorkspace(): string {
  const workspace = generateWorkspace({
    size: 4_000,
    seed: 'board',
    today: '2026-11-23',
    counts: { task: cards },
  })
  workspace.records.task.forEach((task, index) => {
    const isOpen = index % 4 > 0
    Object.assign(task, { status: isOpen ? 'open' : 'inProgress', doneOn: null, waitingFor: null })
  })
  return serialiseWorkspace(workspace)
}

/** The longest time between two frames, in milliseconds: what a busy machine lost once is not the board's. */
async function longest(page: Page, way: Way): Promise<number> {
  const found: number[] = []
  for (let round = 0; round < rounds; round += 1) found.push(Math.max(...(await frames(page, way))))
  return median(found)
}

type Way = 'table' | 'down' | 'across'

/**
 * Milliseconds between the frames of two seconds in which the table or the fullest column of the board is scrolled
 * down, or the board sideways, as fast as a turned wheel does it.
 */
function frames(page: Page, way: Way): Promise<number[]> {
  return page.evaluate(async (asked) => {
    const columns = [...document.querySelectorAll('main section > div:has(> ol)')]
    const fullest = columns.sort((a, b) => b.scrollHeight - a.scrollHeight)[0]
    const board = document.querySelector('main [aria-describedby="board-keys"]')
    const table = document.querySelector('main [role="grid"]')
    const scroller = { table, down: fullest, across: board }[asked]
    if (!scroller) throw new Error('nothing to scroll')
    const next = () => new Promise<number>(requestAnimationFrame)
    const times: number[] = []
    let last = await next()
    for (const end = last + 2000; last < end;) {
      scroller.scrollBy(asked === 'across' ? { left: 40 } : { top: 120 })
      const now = await next()
      times.push(now - last)
      last = now
    }
    if (scroller.scrollTop + scroller.scrollLeft === 0) throw new Error('nothing was scrolled')
    return times
  }, way)
}
