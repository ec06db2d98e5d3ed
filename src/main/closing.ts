import type { BrowserWindow } from 'electron'
import { send } from './events'

/** How long a window may take to store what is pending, in milliseconds. */
const longestFlush = 3000

/**
 * The handshake before the window closes: it is asked to store what is pending and closed when it says so,
 * or after three seconds. A window whose page has crashed closes at once.
 * @param stays true when closing shall only hide the window
 * @returns tells that everything is stored (the request `window.flushed`)
 */
export function installClosing(window: BrowserWindow, stays: () => boolean): () => void {
  let state: 'open' | 'waiting' | 'ready' = 'open'
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
    setTimeout(close, longestFlush)
  })
  return close
}
