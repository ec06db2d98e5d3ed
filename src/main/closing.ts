import type { BrowserWindow } from 'electron'
import { send } from './events'

/** How long a window may take to store what is pending, in milliseconds. */
const longestFlush = 3000
/** How long it may take when a backup has begun, in milliseconds. */
const longestBackup = 10_000

export interface Closing {
  readonly flushed: () => void
  readonly hold: () => void
}

/**
 * The handshake before the window closes: it is asked to store what is pending and closed when it says so,
 * or after three seconds. A window whose page has crashed closes at once.
 * @param stays true when closing shall only hide the window
 * @returns `flushed` tells that everything is stored (the request `window.flushed`), `hold` that a backup has
 *   begun, which is waited for once and not for ever
 */
export function installClosing(window: BrowserWindow, stays: () => boolean): Closing {
  let state: 'open' | 'waiting' | 'ready' = 'open'
  let patience: NodeJS.Timeout | undefined
  const close = () => {
    if (state !== 'waiting') return
    state = 'ready'
    // The quit that may have begun was stopped by waiting; closing the window goes on with it.
    if (!window.isDestroyed()) window.close()
  }
  window.on('close', (event) => {
    if (state === 'ready' || window.webContents.isCrashed()) return
    event.preventDefault()
    if (state === 'waiting') return
    if (stays()) {
      send(window, 'window.flush', undefined)
      window.hide()
      return
    }
    state = 'waiting'
    send(window, 'window.flush', undefined)
    patience = setTimeout(close, longestFlush)
  })
  const hold = () => {
    if (state !== 'waiting' || !patience) return
    clearTimeout(patience)
    patience = undefined
    setTimeout(close, longestBackup)
  }
  return { flushed: close, hold }
}
