import { type BrowserWindow, ipcMain } from 'electron'
import { type Channel, channels } from '@shared/ipc/commands'
import { isTrustedSender } from './security/sender'

/** Answers a request; `isTrusted`: it came from the window's own page. */
export type Answers = (channel: Channel, request: unknown, isTrusted: boolean) => Promise<unknown>

/** Registers every channel of the contract. A request waits until what answers it is loaded. */
export function registerRequests(
  window: BrowserWindow,
  origins: readonly string[],
  load: () => Promise<Answers>,
): void {
  const contentsId = window.webContents.id
  for (const channel of channels) {
    ipcMain.handle(channel, async ({ sender, senderFrame }, request: unknown) => {
      const asking = { contentsId: sender.id, frame: senderFrame }
      const isTrusted = isTrustedSender(asking, contentsId, origins)
      const answer = await load()
      return answer(channel, request, isTrusted)
    })
  }
}
