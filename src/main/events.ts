import type { BrowserWindow } from 'electron'
import type { EventName, PayloadOf } from '@shared/ipc/contract'

/** Tells the window something of main's own accord; see `events` in the contract. */
export function send<E extends EventName>(
  window: BrowserWindow,
  name: E,
  payload: PayloadOf<E>,
): void {
  if (!window.isDestroyed()) window.webContents.send(name, payload)
}
