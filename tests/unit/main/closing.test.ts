import { EventEmitter } from 'node:events'
import type { BrowserWindow } from 'electron'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { installClosing } from '../../../src/main/closing'

/** As much of a window as closing takes: it closes when nobody prevents that. */
class Stand extends EventEmitter {
  sent: unknown[] = []
  isClosed = false
  fronted = 0
  webContents = {
    isCrashed: () => false,
    send: (...given: unknown[]) => this.sent.push(given),
  }
  isDestroyed = () => this.isClosed
  isMinimized = () => false
  hide = vi.fn()
  focus = vi.fn()
  show = () => (this.fronted += 1)
  close = () => {
    let isPrevented = false
    this.emit('close', { preventDefault: () => (isPrevented = true) })
    this.isClosed ||= !isPrevented
  }
}

let window: Stand
const onStay = vi.fn()
const install = (stays = false) =>
  installClosing(window as unknown as BrowserWindow, () => stays, onStay)

beforeEach(() => {
  vi.useFakeTimers()
  onStay.mockReset()
  window = new Stand()
})
afterEach(() => vi.useRealTimers())

it('a window closes when it says that all is stored, and after three seconds without a word', () => {
  const first = install()
  window.close()
  expect(window.sent).toEqual([['window.flush', { closes: true }]])
  expect(window.isClosed).toBe(false)
  first.flushed()
  expect(window.isClosed).toBe(true)

  window = new Stand()
  install()
  window.close()
  vi.advanceTimersByTime(2999)
  expect(window.isClosed).toBe(false)
  vi.advanceTimersByTime(1)
  expect(window.isClosed).toBe(true)
})

it('a large change is waited for, and then what is pending and the backup', () => {
  const closing = install()
  closing.change(true)
  window.close()
  expect(window.fronted).toBe(1)
  closing.hold()
  vi.advanceTimersByTime(300_000)
  expect(window.isClosed).toBe(false)
  closing.change(false)
  vi.advanceTimersByTime(2000)
  closing.hold()
  vi.advanceTimersByTime(9000)
  closing.hold()
  expect(window.isClosed).toBe(false)
  vi.advanceTimersByTime(1000)
  expect(window.isClosed).toBe(true)
})

it('a change that begins while the window waits is waited for as well, but not for ever', () => {
  const closing = install()
  window.close()
  closing.change(true)
  vi.advanceTimersByTime(599_999)
  expect(window.isClosed).toBe(false)
  vi.advanceTimersByTime(1)
  expect(window.isClosed).toBe(true)
})

it('a window that the person has stay neither closes by itself nor quits, and can be closed again', () => {
  const closing = install()
  closing.change(true)
  window.close()
  closing.stay()
  expect(onStay).toHaveBeenCalledOnce()
  closing.change(false)
  closing.flushed()
  vi.advanceTimersByTime(700_000)
  expect(window.isClosed).toBe(false)
  window.close()
  closing.flushed()
  expect(window.isClosed).toBe(true)
})

it('a window that goes to the tray is only hidden, and tells so to its page', () => {
  const closing = install(true)
  closing.change(true)
  window.close()
  expect(window.sent).toEqual([['window.flush', { closes: false }]])
  expect(window.hide).toHaveBeenCalledOnce()
  closing.flushed()
  vi.advanceTimersByTime(700_000)
  expect(window.isClosed).toBe(false)
})
