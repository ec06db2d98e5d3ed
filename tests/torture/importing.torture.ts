import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { ElectronApplication, Page } from '@playwright/test'
import type { KvBridge } from '../../src/shared/ipc/bridge'
import type { ReplyFile } from '../../src/shared/model/readReply'
import type { TableFile } from '../../src/shared/model/tableFile'
import { readTableFile } from '../../src/main/import/readFile'
import { tableFileOf } from '../../src/main/import/readTable'
import { readReplies } from '../../src/main/replies/readReplies'
import { textsIn } from '../../src/shared/texts/texts'
import { expect, type RunningApp, test } from '../e2e/app'
import { begin } from '../e2e/desk'
import { type ImportedFormat, importedFormats } from './importOriginals'
import { harmedFiles } from './importFiles'
import { report, times } from './report'

type Bridged = typeof globalThis & { kv: KvBridge }
type Answer =
  | { readonly ok: false; readonly code: string }
  | { readonly ok: true; readonly value: TableFile | ReplyFile[] }
interface Read {
  readonly answer: Answer
  readonly time: number
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

for (const format of importedFormats)
  test(`harmed ${format} files are read where the program reads them`, async ({
    launch,
    folder,
  }) => {
    const rounds = times(2500)
    const desk = await launch()
    await begin(desk.page)
    const found = { ...nothing }
    let longest = 0
    const stop = await watchMemory(desk.app)
    const make = await harmedFiles(format)
    for (let first = 0; first < rounds; first += atOnce) {
      const files = Array.from({ length: Math.min(atOnce, rounds - first) }, (_, at) =>
        make(first + at),
      )
      const read = await readInApp(desk, folder, format, files)
      for (const [at, { answer, time }] of read.entries()) {
        const bytes = files[at] ?? new Uint8Array()
        longest = Math.max(longest, time)
        if (time > 5000) found['over 5 s'] += 1
        if (!answer.ok) found.crashed += 1
        else if (!isDeepStrictEqual(answer.value, await readAlone(format, bytes)))
          found['not as the reader alone'] += 1
        else found[isRefused(answer.value) ? 'refused' : 'taken in whole'] += 1
      }
    }
    const most = await stop()
    if (most > 500_000_000) found['over 500 MB'] = 1
    const note = `the longest ${longest.toFixed()} ms, at most ${(most / 1e6).toFixed()} MB more memory in the main process`
    report({ fault: `Harmed ${format} files in the program`, tried: rounds, found, note })
    expect(found).toEqual({
      ...nothing,
      refused: found.refused,
      'taken in whole': found['taken in whole'],
    })
    expect(desk.isOpen()).toBe(true)
    expect(desk.errors).toEqual([])
  })

/** Has the person choose the files one after another, as the window's import and its replies do. */
async function readInApp(
  { app, page }: RunningApp,
  folder: string,
  format: ImportedFormat,
  files: readonly Uint8Array[],
): Promise<Read[]> {
  const place = join(folder, 'harmed')
  mkdirSync(place)
  // Every file has the same name, and what was read is told with it.
  const paths = files.map((bytes, at) => {
    mkdirSync(join(place, `${at}`))
    const path = join(place, `${at}`, 'x')
    writeFileSync(path, bytes)
    return path
  })
  await app.evaluate(({ dialog }, all) => {
    const waiting = [...all]
    dialog.showOpenDialog = () => {
      const filePaths = waiting.splice(0, 1)
      return Promise.resolve({ canceled: filePaths.length === 0, filePaths })
    }
  }, paths)
  const read = await askInPage(page, files.length, format === 'EML')
  rmSync(place, { recursive: true })
  return read
}

function askInPage(page: Page, count: number, areReplies: boolean): Promise<Read[]> {
  return page.evaluate(
    async ([number, isReply]) => {
      const { tables, replies } = (globalThis as Bridged).kv
      const all: Read[] = []
      for (let at = 0; at < number; at += 1) {
        const start = performance.now()
        const answer = await (isReply ? replies.choose() : tables.choose())
        all.push({ answer, time: performance.now() - start })
      }
      return all
    },
    [count, areReplies] as const,
  )
}

/** The same file read by the reader alone, whose answers are judged and written in fuzz.test.ts. */
async function readAlone(
  format: ImportedFormat,
  bytes: Uint8Array,
): Promise<TableFile | ReplyFile[]> {
  if (format === 'EML') return [await readReplies('x', bytes)]
  return tableFileOf('x', readTableFile(bytes, textsIn('fi')))
}

function isRefused(value: TableFile | ReplyFile[]): boolean {
  return Array.isArray(value)
    ? value.every(({ replies }) => replies.length === 0)
    : value.problem !== null
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
