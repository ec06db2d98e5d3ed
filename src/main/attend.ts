import type { BrowserWindow } from 'electron'
import { success } from '@shared/ipc/result'
import { attachmentPlaces } from './attachments/places'
import type { Marker } from './backups/marker'
import type { Closing } from './closing'
import { deskOf } from './desk'
import { answersOf } from './answers'
import type { Answers } from './ipc'
import type { Memory } from './memory'
import { installContextMenu, installMenu } from './menu'
import { installRescue } from './rescue'
import { presenceHandlers } from './requests/presence'
import { installTray } from './tray'
import { appHandlers } from './requests/app'
import { openPassword } from './backups/password'
import { systemVault } from './backups/vault'
import { attachmentHandlers } from './requests/attachments'
import { backupHandlers } from './requests/backups'
import { calendarHandlers } from './requests/calendar'
import { documentHandlers } from './requests/documents'
import { fileHandlers } from './requests/files'
import { markerHandlers } from './requests/marker'
import { noticeHandlers } from './requests/notices'
import { printHandlers } from './requests/print'
import { replyHandlers } from './requests/replies'
import { tableHandlers } from './requests/tables'
import { pictureHandlers } from './requests/pictures'
import { windowHandlers } from './requests/window'
import { workspaceHandlers } from './requests/workspace'

/**
 * Everything the window needs of main beyond its page: menus, rescue, and the answers to its requests. Loaded
 * when the page has drawn itself, because schemas and messages take their time.
 */
export function attend(
  window: BrowserWindow,
  memory: Memory,
  marker: Marker,
  closing: Closing,
): Answers {
  const desk = deskOf(window, memory)
  const password = openPassword(memory, systemVault)
  const places = attachmentPlaces(desk, password)
  installMenu(desk)
  installContextMenu(desk)
  installRescue(desk)
  installTray(desk)
  return answersOf({
    ...appHandlers(desk),
    ...presenceHandlers(desk),
    ...attachmentHandlers(desk, places),
    ...backupHandlers(desk, marker, { password, contents: places.own }, closing.hold),
    ...markerHandlers(marker),
    ...calendarHandlers(desk),
    ...documentHandlers(desk),
    ...fileHandlers,
    ...replyHandlers(desk),
    ...tableHandlers(desk),
    ...printHandlers(desk),
    ...noticeHandlers(desk),
    ...pictureHandlers(desk),
    ...windowHandlers(desk),
    ...workspaceHandlers(desk, password, places),
    'window.flushed': () => {
      closing.flushed()
      return success(undefined)
    },
    'window.change': (isUnderWay) => {
      closing.change(isUnderWay)
      return success(undefined)
    },
    'window.stay': () => {
      closing.stay()
      return success(undefined)
    },
  })
}
