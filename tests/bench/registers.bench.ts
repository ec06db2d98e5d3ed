import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { generateWorkspace } from '../../src/shared/workspace/generate'
import { serialiseWorkspace } from '../../src/shared/workspace/serialise'
import { test } from '../e2e/app'
import { beginWithStarter, openWorkspace } from './desk'
import { readAll } from './reading'
import { median, report } from './report'

const rounds = 5

/** A large council's workspace, all invented. */
const counts = { organisation: 5_000, person: 10_000, project: 2_000, task: 20_000 }
const workspace = generateWorkspace({ size: 4_000, seed: 'registers', today: '2026-11-23', counts })

const registers = [
  { kind: 'task', path: '/tasks/task' },
  { kind: 'person', path: '/people/person' },
  { kind: 'organisation', path: '/people/organisation' },
  { kind: 'project', path: '/funding/project' },
] as const

const firstRow = '[role=grid] [aria-rowindex="2"]'

test('large registers and the page of a record', async ({ launch, folder }) => {
  test.setTimeout(600_000)
  const desk = await launch()
  const { page } = desk
  await beginWithStarter(page)
  await openWorkspace(desk, serialiseWorkspace(workspace), join(folder, 'large.json'))
  await page.reload()
  // A person has looked at Today for a moment before a register is opened.
  await page.waitForTimeout(8_000)

  for (const { kind, path } of registers) {
    const opened: number[] = []
    const sorted: number[] = []
    const searched: number[] = []
    const baseline: number[] = []
    for (let round = 0; round < rounds; round += 1) {
      await goTo(page, '/settings', 'h1')
      await page.waitForTimeout(300)
      baseline.push(await page.evaluate(readAll, [kind]))
      opened.push(await goTo(page, path, firstRow))
      await page.waitForTimeout(600)
      sorted.push(await change(page, 'sort'))
      await page.waitForTimeout(300)
      searched.push(await change(page, 'search'))
      await page.waitForTimeout(600)
      await clear(page)
    }
    const size = counts[kind]
    const common = { against: 'reading these records whole', baseline: median(baseline) }
    const limit = (ms: number) => ({ of: 'measured', limit: ms }) as const
    const rows = [
      { what: `Opening the register of ${size} (${kind})`, values: opened, goal: limit(150) },
      { what: `Sorting ${size} (${kind})`, values: sorted, goal: limit(60) },
      { what: `A letter of the search in ${size} (${kind})`, values: searched, goal: limit(60) },
    ]
    for (const { what, values, goal } of rows)
      report({ ...common, what, measured: median(values), goal, note: worst(values) })
  }
  await measurePage(page)
})

/** The page of a project and of a person, each time another one. */
async function measurePage(page: Page) {
  for (const kind of ['project', 'person'] as const) {
    const measured: number[] = []
    const baseline: number[] = []
    for (const { id } of workspace.records[kind].slice(10, 10 + rounds)) {
      await goTo(page, '/settings', 'h1')
      await page.waitForTimeout(300)
      baseline.push(await page.evaluate(readAll, [kind]))
      measured.push(await goTo(page, `/record/${kind}/${id}`, 'main dl'))
    }
    report({
      what: `Opening the page of one record (${kind})`,
      measured: median(measured),
      against: 'reading all records of the kind',
      baseline: median(baseline),
      goal: { of: 'measured', limit: 80 },
      note: worst(measured),
    })
  }
}

const worst = (values: readonly number[]) => `worst ${Math.round(Math.max(...values))} ms`

/** Milliseconds from a change of the address until what it brings is painted. */
function goTo(page: Page, path: string, brings: string): Promise<number> {
  return page.evaluate(
    async ([hash, selector]) => {
      const start = performance.now()
      location.hash = hash
      // The screen before may hold the same thing: it goes first.
      await new Promise((resolve) => setTimeout(resolve))
      while (!document.querySelector(selector)) {
        if (performance.now() - start > 20_000) throw new Error(`${selector} did not come`)
        await new Promise(requestAnimationFrame)
      }
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
      return performance.now() - start
    },
    [path, brings] as const,
  )
}

/** Milliseconds from a click on a title, or a letter in the search, until the rows are painted anew. */
function change(page: Page, what: 'sort' | 'search'): Promise<number> {
  return page.evaluate(async (kind) => {
    const grid = document.querySelector('[role=grid]')
    if (!grid) throw new Error('no grid')
    const start = performance.now()
    const changed = new Promise<void>((resolve, reject) => {
      const observer = new MutationObserver(() => {
        observer.disconnect()
        resolve()
      })
      // The count of rows is an attribute: a search may leave the rows in sight as they were.
      observer.observe(grid, {
        childList: true,
        subtree: true,
        characterData: true,
        attributeFilter: ['aria-rowcount'],
      })
      setTimeout(() => {
        reject(new Error(`the ${kind} changed nothing`))
      }, 5_000)
    })
    if (kind === 'sort') {
      const titles = grid.querySelectorAll<HTMLElement>('[role=columnheader] button')
      titles[0]?.click()
    } else {
      const field = document.querySelector<HTMLInputElement>('main input[type=search]')
      if (!field) throw new Error('no search')
      // React listens to what a person types, not to what a script writes into the field.
      field.focus()
      document.execCommand('insertText', false, 'z')
    }
    await changed
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
    return performance.now() - start
  }, what)
}

async function clear(page: Page) {
  await page.getByRole('searchbox').first().fill('')
  await page.waitForTimeout(400)
}
