import type { BrowserWindow } from 'electron'

/** Brings the window before the person, also from the tray or minimised; nothing when it has been closed. */
export function bringToFront(window: BrowserWindow): void {
  if (window.isDestroyed()) return
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}
