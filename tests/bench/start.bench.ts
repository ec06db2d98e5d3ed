import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from '../e2e/app'
import { generateWorkspace } from '../../src/shared/workspace/generate'
import { beginWithStarter } from './desk'
import { median, report } from './report'
import { seed } from './searchWorkspace'

const root = resolve(__dirname, '../..')
const rounds = 7

/** What tests/bench/probe prints; all but `loaded` are milliseconds since 1970. */
interface Marks {
  main: number
  electronReady: number
  requested: number
  scriptsRun: number
  /** Null when the page shows neither text nor picture. */
  firstPaint: number | null
  ready: number
  loaded: string[]
}
type Run = Marks & { spawned: number }

test('start', async ({ launch, folder }) => {
  const prepared = join(folder, 'prepared')
  const desk = await launch({ userData: prepared })
  await beginWithStarter(desk.page)
  await desk.close()

  const blank: Run[] = []
  const app: Run[] = []
  for (let round = 0; round < rounds; round += 1) {
    blank.push(await coldStart(join(__dirname, 'blank'), join(folder, `blank-${round}`)))
    app.push(await startCopy(prepared, `${prepared}-${round}`))
  }
  const steps = ['main', 'electronReady', 'requested', 'scriptsRun', 'firstPaint'] as const
  report({
    what: "Start to the first table, Today's tasks",
    measured: after(app, 'ready'),
    against: 'blank window',
    baseline: after(blank, 'ready'),
    goal: { of: 'ratio', limit: 1.5 },
    note: `after ms (blank): ${steps.map((step) => `${step} ${after(app, step).toFixed()} (${after(blank, step).toFixed()})`).join(', ')}`,
  })

  const page = join(root, 'out/renderer')
  const asked = app[0]?.loaded.map((address) => join(page, new URL(address).pathname)) ?? []
  const needed = new Set(asked.map((path) => (path.endsWith('/') ? `${path}index.html` : path)))
  report({
    what: 'Code and styles of the first screen',
    measured: zippedKilobytes([...needed]),
    against: 'all of the window',
    baseline: zippedKilobytes(filesBelow(page)),
    unit: 'kB gzipped',
    goal: { of: 'measured', limit: 350 },
    note: `${needed.size} files`,
  })
})

test('start with many records', async ({ launch, folder }) => {
  const prepared = { few: join(folder, 'few'), many: join(folder, 'many') }
  for (const [userData, size] of [
    [prepared.few, 100],
    [prepared.many, 50_000],
  ] as const) {
    const desk = await launch({ userData })
    await beginWithStarter(desk.page)
    await seed(desk.page, generateWorkspace({ size, seed: 'start', today: '2026-11-23' }))
    await desk.close()
    // The search's index is built once, and kept.
    const again = await launch({ userData })
    await again.page.waitForFunction(
      () => performance.getEntriesByName('search-ready').length > 0,
      undefined,
      { timeout: 120_000 },
    )
    await again.page.waitForTimeout(5000)
    await again.close()
  }
  const few: Run[] = []
  const many: Run[] = []
  for (let round = 0; round < rounds; round += 1) {
    few.push(await startCopy(prepared.few, `${prepared.few}-${round}`))
    many.push(await startCopy(prepared.many, `${prepared.many}-${round}`))
  }
  report({
    what: 'Start with 50,000 records',
    measured: after(many, 'ready'),
    against: 'with 100',
    baseline: after(few, 'ready'),
    goal: { of: 'ratio', limit: 1.3 },
  })
})

/** Milliseconds from the start of the process, the middle one of the runs. */
function after(runs: readonly Run[], mark: Exclude<keyof Marks, 'loaded'>): number {
  return median(runs.map((run) => (run[mark] ?? Number.NaN) - run.spawned))
}

/** Starts the program on a copy, so that no start finds what an earlier one left. */
function startCopy(prepared: string, userData: string): Promise<Run> {
  cpSync(prepared, userData, { recursive: true })
  return coldStart(root, userData)
}

/** Starts an app as a new process and waits for its first table. */
async function coldStart(folder: string, userData: string): Promise<Run> {
  const program = process.env['ELECTRON_EXEC_PATH'] ?? ''
  const isRoot = process.getuid?.() === 0
  const args = [...(isRoot ? ['--no-sandbox'] : []), join(__dirname, 'probe')]
  const env = { ...process.env, KV_BENCH_APP: folder, KV_DESK_USER_DATA: userData }
  const spawned = Date.now()
  const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'ignore'], timeout: 30_000 })
  let printed = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed += text
  })
  await once(child, 'close')
  expect(printed, `${folder} showed no table`).not.toBe('')
  return { spawned, ...(JSON.parse(printed) as Marks) }
}

function filesBelow(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return names.map((name) => join(folder, name)).filter((path) => statSync(path).isFile())
}

function zippedKilobytes(paths: readonly string[]): number {
  return paths.reduce((sum, path) => sum + gzipSync(readFileSync(path)).length, 0) / 1000
}
