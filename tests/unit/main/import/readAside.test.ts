import { Worker, type WorkerOptions } from 'node:worker_threads'
import { afterEach, expect, it, vi } from 'vitest'
import { readAside, stopReading } from '../../../../src/main/import/readAside'

/** What the thread does instead of reading, and what it was given. */
const thread = vi.hoisted(() => ({ code: '', limits: {} }))

vi.mock('../../../../src/main/log', () => ({ report: () => undefined }))
vi.mock('../../../../src/main/import/readWorker?nodeWorker', () => ({
  default: (options: WorkerOptions) => {
    thread.limits = options.resourceLimits ?? {}
    // As little memory as a thread can have: a test need not fill a gigabyte.
    return new Worker(thread.code, {
      eval: true,
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
