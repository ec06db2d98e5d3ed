import { app } from 'electron'
import type { WindowCommand } from '@shared/ipc/commands'
import { success } from '@shared/ipc/result'
import type { Desk } from '../desk'
import type { HandlersOf } from './handlers'

/** The step of the menu's own zooming, in Chromium's levels. */
const zoomStep = 0.5

/** What the roles of the menu do, for the palette, which lists every command. */
export function windowHandlers({ window }: Desk): HandlersOf<'window.run'> {
  const { webContents } = window
  const acts: Readonly<Record<WindowCommand, () => void>> = {
    zoomIn: () => {
      webContents.zoomLevel += zoomStep
    },
    zoomOut: () => {
      webContents.zoomLevel -= zoomStep
    },
    zoomReset: () => {
      webContents.zoomLevel = 0
    },
    fullScreen: () => {
      window.setFullScreen(!window.isFullScreen())
    },
    quit: () => {
      app.quit()
    },
  }
  return {
    'window.run': (command) => {
      acts[command]()
      return success(undefined)
    },
  }
}
