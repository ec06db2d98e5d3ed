import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from '../e2e/app'
import { beginWithStarter } from './desk'
import { median, report } from './report'

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
    const userData = join(folder, `user-data-${round}`)
    cpSync(prepared, userData, { recursive: true })
    app.push(await coldStart(root, userData))
  }
  const after = (runs: readonly Run[], mark: Exclude<keyof Marks, 'loaded'>) =>
    median(runs.map((run) => (run[mark] ?? Number.NaN) - run.spawned))
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
