import { Worker, type WorkerOptions } from 'node:worker_threads'
import { afterEach, expect, it, vi } from 'vitest'
import { readPickedAside, stopReading } from '../../../../src/main/backups/pickedAside'

/** What the thread does instead of reading, and what it was given. */
const thread = vi.hoisted(() => ({ code: '', limits: {} }))

vi.mock('../../../../src/main/log', () => ({ report: () => undefined }))
vi.mock('../../../../src/main/backups/taskWorker?nodeWorker', () => ({
  default: (options: WorkerOptions) => {
    thread.limits = options.resourceLimits ?? {}
    // As little memory as a thread can have: a test need not fill two gigabytes.
    return new Worker(thread.code, {
      eval: true,
      resourceLimits: { maxOldGenerationSizeMb: 16 },
    })
  },
}))

afterEach(() => vi.useRealTimers())

const read = (code: string) => {
  thread.code = code
  return readPickedAside({ path: 'x', password: null, isOwn: false })
}
const endless = 'for (;;);'

it('a file that takes too long is given up, and says so', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const done = read(endless)
  vi.advanceTimersByTime(120_000)
  await expect(done).resolves.toEqual({ ok: false, code: 'tooLong' })
})

it('a file that takes too much memory is too large', async () => {
  const done = read('const all = []; for (;;) all.push(new Array(10_000).fill(all.length))')
  await expect(done).resolves.toEqual({ ok: false, code: 'tooLarge' })
  expect(thread.limits).toEqual({ maxOldGenerationSizeMb: 2048 })
})

it('a thread that breaks, or ends without a word, has read nothing', async () => {
  await expect(read('throw new Error("x")')).resolves.toEqual({ ok: false, code: 'failed' })
  await expect(read('process.exit(0)')).resolves.toEqual({ ok: false, code: 'failed' })
})

it('a reading that is stopped, or followed by another, is cancelled', async () => {
  const first = read(endless)
  const second = read(endless)
  await expect(first).resolves.toEqual({ ok: false, code: 'cancelled' })
  stopReading()
  await expect(second).resolves.toEqual({ ok: false, code: 'cancelled' })
})

it('what a thread answers is what was read, and stopping after it ends no later one', async () => {
  const answer = "require('node:worker_threads').parentPort.postMessage({ ok: true, value: 1 })"
  await expect(read(answer)).resolves.toEqual({ ok: true, value: 1 })
  stopReading()
  await expect(read(answer)).resolves.toEqual({ ok: true, value: 1 })
})
