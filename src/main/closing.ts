import type { BrowserWindow } from 'electron'
import { send } from './events'
import { bringToFront } from './toFront'

/** How long a window may take to store what is pending, in milliseconds. */
const longestFlush = 3000
/** How long it may take when a backup has begun, in milliseconds. */
const longestBackup = 10_000
/** How long a large change may take, in milliseconds: the person is told of it, and can end it. */
const longestChange = 600_000

/** What the window says while it is closing, or may be closed. */
export interface Closing {
  /** Everything is stored. */
  readonly flushed: () => void
  /** A backup has begun, which is waited for once and not for ever. */
  readonly hold: () => void
  /** A large change has begun, or has ended: the window is not closed under it. */
  readonly change: (isUnderWay: boolean) => void
  /** The person would rather have the window stay. */
  readonly stay: () => void
}

/**
 * The handshake before the window closes: it is asked to store what is pending and closed when it says so,
 * or after three seconds. While a large change is being written it is waited for, and the window, which tells of
 * it, comes to the front. A window whose page has crashed closes at once.
 * @param stays true when closing shall only hide the window
 * @param onStay what the person does not want to close does not quit either
 */
export function installClosing(
  window: BrowserWindow,
  stays: () => boolean,
  onStay: () => void,
): Closing {
  let state: 'open' | 'waiting' | 'ready' = 'open'
  let isHeld = false
  let isChanging = false
  let patience: NodeJS.Timeout | undefined
  const close = () => {
    if (state !== 'waiting') return
    state = 'ready'
    // The quit that may have begun was stopped by waiting; closing the window goes on with it.
    if (!window.isDestroyed()) window.close()
  }
  const wait = (time: number) => {
    clearTimeout(patience)
    patience = setTimeout(close, time)
  }
  window.on('close', (event) => {
    if (state === 'ready' || window.webContents.isCrashed()) return
    event.preventDefault()
    if (state === 'waiting') return
    const isHiding = stays()
    send(window, 'window.flush', { closes: !isHiding })
    if (isHiding) {
      window.hide()
      return
    }
    state = 'waiting'
    isHeld = false
    if (isChanging) bringToFront(window)
    wait(isChanging ? longestChange : longestFlush)
  })
  return {
    flushed: close,
    hold: () => {
      if (state !== 'waiting' || isHeld || isChanging) return
      isHeld = true
      wait(longestBackup)
    },
    change: (isUnderWay) => {
      isChanging = isUnderWay
      if (state === 'waiting') wait(isUnderWay ? longestChange : longestFlush)
    },
    stay: () => {
      if (state !== 'waiting') return
      state = 'open'
      clearTimeout(patience)
      onStay()
    },
  }
}
