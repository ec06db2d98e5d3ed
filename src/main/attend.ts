import type { BrowserWindow } from 'electron'
import { success } from '@shared/ipc/result'
import { deskOf } from './desk'
import { registerRequests } from './ipc'
import type { Memory } from './memory'
import { installContextMenu, installMenu } from './menu'
import { installRescue } from './rescue'
import { appHandlers } from './requests/app'
import { documentHandlers } from './requests/documents'
import { fileHandlers } from './requests/files'
import { pictureHandlers } from './requests/pictures'
import { workspaceHandlers } from './requests/workspace'

/**
 * Everything the window needs of main once its page is on its way: requests, menus, rescue. Loaded after
 * the page was asked for, because schemas and messages take their time.
 */
export function attend(
  window: BrowserWindow,
  memory: Memory,
  { origins, flushed }: { origins: readonly string[]; flushed: () => void },
): void {
  const desk = deskOf(window, memory)
  registerRequests(window, origins, {
    ...appHandlers(desk),
    ...documentHandlers(desk),
    ...fileHandlers,
    ...pictureHandlers(desk),
    ...workspaceHandlers(desk),
    'window.flushed': () => {
      flushed()
      return success(undefined)
    },
  })
  installMenu(desk)
  installContextMenu(desk)
  installRescue(desk)
}
