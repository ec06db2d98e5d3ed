import { Worker, type WorkerOptions } from 'node:worker_threads'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { readAside, readRepliesAside, stopReading } from '../../../../src/main/import/readAside'

/** What the thread does instead of reading, and what it was given. */
const thread = vi.hoisted(() => ({ code: '', limits: {} }))

vi.mock('../../../../src/main/log', () => ({ report: () => undefined }))
vi.mock('../../../../src/main/import/readWorker?nodeWorker', () => ({
  default: (options: WorkerOptions) => {
    thread.limits = options.resourceLimits ?? {}
    // As little memory as a thread can have: a test need not fill a gigabyte.
    return new Worker(thread.code, {
      eval: true,
      workerData: options.workerData as unknown,
      resourceLimits: { maxOldGenerationSizeMb: 16 },
    })
  },
}))

afterEach(() => vi.useRealTimers())

const read = (code: string) => {
  thread.code = code
  return readAside({ path: 'x', sheet: 0, language: 'fi' })
}
const unreadable = { ok: false, problem: 'unreadable' }

it('a thread that takes too long is ended, and the file is refused', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const done = read('for (;;);')
  vi.advanceTimersByTime(30_000)
  await expect(done).resolves.toEqual(unreadable)
})

it('a thread that takes too much memory is ended, and the file is refused', async () => {
  await expect(
    read('const all = []; for (;;) all.push(new Array(10_000).fill(all.length))'),
  ).resolves.toEqual(unreadable)
  expect(thread.limits).toEqual({ maxOldGenerationSizeMb: 1024 })
})

it('a thread that breaks has read nothing', async () => {
  await expect(read('throw new Error("x")')).resolves.toEqual(unreadable)
})

it('a reading that is stopped, or followed by another, answers null', async () => {
  const first = read('for (;;);')
  const second = read('for (;;);')
  await expect(first).resolves.toBeNull()
  stopReading()
  await expect(second).resolves.toBeNull()
})

describe('files of replies', () => {
  const files = ['a.eml', 'b.eml', 'c.eml'].map((name) => ({ name, bytes: new Uint8Array() }))
  /** Reads each file into its name, but does something else with the second. */
  const readThem = (instead: string) => {
    thread.code = `const { parentPort, workerData } = require('node:worker_threads')
      for (const { name } of workerData.replies) {
        if (name === 'b.eml') ${instead}
        parentPort.postMessage({ name, problem: null, replies: [] })
      }`
    return readRepliesAside(files)
  }
  const problems = async (instead: string) =>
    (await readThem(instead)).map(({ name, problem }) => [name, problem])

  it('are read one after another in one thread', async () => {
    expect(await problems(';')).toEqual([
      ['a.eml', null],
      ['b.eml', null],
      ['c.eml', null],
    ])
  })

  it.each([
    [
      'takes too much memory',
      '{ const all = []; for (;;) all.push(new Array(1e4).fill(all.length)) }',
    ],
    ['breaks the thread', 'throw new Error("x")'],
    ['ends the thread', 'process.exit()'],
  ])('one that %s is unreadable, and the others are read', async (_, instead) => {
    expect(await problems(instead)).toEqual([
      ['a.eml', null],
      ['b.eml', 'unreadable'],
      ['c.eml', null],
    ])
    expect(thread.limits).toEqual({ maxOldGenerationSizeMb: 1024 })
  })

  it('one that takes too long is ended', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    thread.code = 'for (;;);'
    const done = readRepliesAside(files.slice(0, 1))
    vi.advanceTimersByTime(30_000)
    await expect(done).resolves.toEqual([{ name: 'a.eml', problem: 'unreadable', replies: [] }])
  })
})
