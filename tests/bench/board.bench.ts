import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { generateWorkspace } from '../../src/shared/workspace/generate'
import { serialiseWorkspace } from '../../src/shared/workspace/serialise'
import { expect, test } from '../e2e/app'
import { beginWithStarter, openWorkspace, t } from './desk'
import { report } from './report'

const cards = 2000

test('a board of 2,000 cards', async ({ launch, folder }) => {
  const desk = await launch()
  const { page } = desk
  await beginWithStarter(page)
  await openWorkspace(desk, boardWorkspace(), join(folder, 'board.json'))
  // As a person finds it: not the moment after two thousand records were taken in.
  await page.reload()
  await page.waitForTimeout(8_000)
  const still = await frames(page, 'still')
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
      const times = await frames(page, way)
      report({
        what: `The longest frame while ${cards} cards by ${by} scroll ${way}`,
        measured: Math.max(...times),
        against: 'the longest frame of a window in which nothing moves',
        baseline: Math.max(...still),
        goal: { of: 'measured', limit: 50 },
        note: `${times.length} frames, ${times.filter((time) => time > 33).length} over 33 ms`,
      })
    }
  }
  expect(await page.locator('[data-card]').count()).toBeLessThan(200)
})

/** Open tasks, a fifth of them with steps, of a few people and some workstreams. */
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

/**
 * Milliseconds between the frames of two seconds: while nothing happens, or while the fullest column is scrolled
 * down, or the board sideways, as fast as a turned wheel does it.
 */
function frames(page: Page, way: 'still' | 'down' | 'across'): Promise<number[]> {
  return page.evaluate(async (asked) => {
    const scrollers = [...document.querySelectorAll<HTMLElement>('main [class*="_scroller"]')]
    const fullest = scrollers.sort((a, b) => b.scrollHeight - a.scrollHeight)[0]
    const board = document.querySelector<HTMLElement>('main [class*="_board"]')
    const next = () => new Promise<number>(requestAnimationFrame)
    const times: number[] = []
    let last = await next()
    for (const end = last + 2000; last < end;) {
      if (asked === 'down') fullest?.scrollBy({ top: 120 })
      if (asked === 'across') board?.scrollBy({ left: 40 })
      const now = await next()
      times.push(now - last)
      last = now
    }
    if (asked === 'down' && !fullest?.scrollTop) throw new Error('nothing was scrolled')
    if (asked === 'across' && !board?.scrollLeft) throw new Error('nothing was scrolled')
    return times
  }, way)
}
