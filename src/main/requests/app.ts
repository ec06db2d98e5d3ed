import { app, nativeTheme } from 'electron'
import { success } from '@shared/ipc/result'
import type { Desk } from '../desk'
import { installMenu } from '../menu'
import { installTray } from '../tray'
import type { HandlersOf } from './handlers'

export function appHandlers(
  desk: Desk,
): HandlersOf<'app.info' | 'app.setLanguage' | 'app.setTheme'> {
  return {
    'app.info': () =>
      success({
        version: app.getVersion(),
        platform: process.platform,
        locale: app.getLocale(),
        userData: app.getPath('sessionData'),
        isPackaged: app.isPackaged,
      }),
    'app.setLanguage': (language) => {
      if (language !== desk.memory.get().language) {
        desk.memory.set({ language })
        installMenu(desk)
        installTray(desk)
      }
      return success(undefined)
    },
    'app.setTheme': (theme) => {
      if (theme !== desk.memory.get().theme) desk.memory.set({ theme })
      nativeTheme.themeSource = theme
      return success(undefined)
    },
  }
}
