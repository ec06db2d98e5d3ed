import { afterEach, expect, test, vi } from 'vitest'
import { asLongChange, longChanges } from '@renderer/store/longChange'
import { saving } from '@renderer/store/saving'

afterEach(() => vi.unstubAllGlobals())

test('main hears once of changes within changes, and they are waited for', async () => {
  const change = vi.fn()
  vi.stubGlobal('window', { kv: { window: { change } } })
  vi.stubGlobal('kv', {})
  let end = (): void => undefined
  const inner = new Promise<void>((resolve) => (end = resolve))
  const done = asLongChange(() => asLongChange(() => inner))
  expect(longChanges.areRunning()).toBe(true)
  let isFlushed = false
  const flushed = saving.flush().then(() => (isFlushed = true))
  await Promise.resolve()
  expect(isFlushed).toBe(false)
  end()
  await done
  await flushed
  expect(change.mock.calls).toEqual([[true], [false]])
})

test('what is stopped is ended with all within it, and the next change is not', async () => {
  let heard = 0
  const done = asLongChange(() =>
    asLongChange(({ signal }) => {
      signal.addEventListener('abort', () => (heard += 1))
      longChanges.stop()
      return Promise.resolve(signal.aborted)
    }),
  )
  await expect(done).resolves.toBe(true)
  expect(heard).toBe(1)
  await expect(asLongChange(({ signal }) => Promise.resolve(signal.aborted))).resolves.toBe(false)
})

test('the person who asked for a change can end it by their own signal', async () => {
  const own = new AbortController()
  const tell = vi.fn()
  const ended = await asLongChange(
    (watch) => {
      watch.tell(0.5)
      own.abort()
      return Promise.resolve(watch.signal.aborted)
    },
    { signal: own.signal, tell },
  )
  expect(ended).toBe(true)
  expect(tell).toHaveBeenCalledWith(0.5)
})
