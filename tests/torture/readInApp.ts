import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { ElectronApplication, Page } from '@playwright/test'
import type { Result } from '../../src/shared/ipc/result'
import { expect, type RunningApp } from '../e2e/app'
import { report } from './report'

/** What main answers a page that has it read a file. */
export type Answer = Result<unknown>

export interface Read {
  readonly answer: Answer
  /** In milliseconds. */
  readonly time: number
}

/** How harmed files of a kind are read in the program. */
export interface Reading {
  /** The files' kind, as the report tells it. */
  readonly kind: string
  readonly rounds: number
  readonly make: (round: number) => Uint8Array
  /** Has so many files chosen and read, one after another. */
  readonly ask: (page: Page, count: number) => Promise<Read[]>
  /** What the reader alone answers, whose answers are judged and written in fuzz.test.ts. */
  readonly alone: (path: string) => Promise<Answer>
  readonly isRefused: (answer: Answer) => boolean
}

/** So many files are written and read before the next are made. */
const atOnce = 100

const nothing = {
  refused: 0,
  'taken in whole': 0,
  'not as the reader alone': 0,
  crashed: 0,
  'over 5 s': 0,
  'over 500 MB': 0,
}

/** Reads harmed files where the program reads them; each answer has to be that of the reader alone. */
export async function proveReadInApp(reading: Reading, desk: RunningApp, folder: string) {
  const { kind, rounds, make, ask, alone, isRefused } = reading
  const found = { ...nothing }
  let longest = 0
  const stop = await watchMemory(desk.app)
  for (let first = 0; first < rounds; first += atOnce) {
    const count = Math.min(atOnce, rounds - first)
    const paths = writeFiles(folder, count, (at) => make(first + at))
    await answerWith(desk.app, paths)
    for (const [at, { answer, time }] of (await ask(desk.page, count)).entries()) {
      longest = Math.max(longest, time)
      if (time > 5000) found['over 5 s'] += 1
      if (!answer.ok && answer.code === 'failed') found.crashed += 1
      else if (!isDeepStrictEqual(answer, await alone(paths[at] ?? '')))
        found['not as the reader alone'] += 1
      else found[isRefused(answer) ? 'refused' : 'taken in whole'] += 1
    }
  }
  const most = await stop()
  if (most > 500_000_000) found['over 500 MB'] = 1
  const note = `the longest ${longest.toFixed()} ms, at most ${(most / 1e6).toFixed()} MB more memory in the main process`
  report({ fault: `Harmed ${kind} files in the program`, tried: rounds, found, note })
  const { refused, 'taken in whole': whole } = found
  expect(found).toEqual({ ...nothing, refused, 'taken in whole': whole })
  expect(desk.isOpen()).toBe(true)
  expect(desk.errors).toEqual([])
}

/** Every file has the same name, for what was read is told with it. */
function writeFiles(folder: string, count: number, make: (at: number) => Uint8Array): string[] {
  const place = join(folder, 'harmed')
  rmSync(place, { recursive: true, force: true })
  return Array.from({ length: count }, (_, at) => {
    mkdirSync(join(place, `${at}`), { recursive: true })
    const path = join(place, `${at}`, 'x')
    writeFileSync(path, make(at))
    return path
  })
}

/** The open dialogs that follow answer with the paths, one after another. */
async function answerWith(app: ElectronApplication, paths: readonly string[]): Promise<void> {
  await app.evaluate(({ dialog }, all) => {
    const waiting = [...all]
    dialog.showOpenDialog = () => {
      const filePaths = waiting.splice(0, 1)
      return Promise.resolve({ canceled: filePaths.length === 0, filePaths })
    }
  }, paths)
}

/** Watches what the main process takes, with its threads; what it gives tells the most it has gained, in bytes. */
async function watchMemory(app: ElectronApplication): Promise<() => Promise<number>> {
  interface Watching {
    kvMost: number
    kvBefore: number
    kvTimer: NodeJS.Timeout
  }
  await app.evaluate(() => {
    const own = globalThis as unknown as Watching
    own.kvBefore = process.memoryUsage.rss()
    own.kvMost = 0
    own.kvTimer = setInterval(() => {
      own.kvMost = Math.max(own.kvMost, process.memoryUsage.rss() - own.kvBefore)
    }, 5)
  })
  return () =>
    app.evaluate(() => {
      const own = globalThis as unknown as Watching
      clearInterval(own.kvTimer)
      return own.kvMost
    })
}
