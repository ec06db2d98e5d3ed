import { success } from '@shared/ipc/result'
import type { Desk } from '../desk'
import { startAtLogin, startsAtLogin } from '../login'
import { installTray } from '../tray'
import type { HandlersOf } from './handlers'

export function presenceHandlers(desk: Desk): HandlersOf<'app.presence' | 'app.setPresence'> {
  const presence = async () =>
    success({ tray: desk.memory.get().tray, login: await startsAtLogin() })
  return {
    'app.presence': presence,
    'app.setPresence': async ({ tray, login }) => {
      desk.memory.set({ tray })
      installTray(desk)
      await startAtLogin(login)
      return presence()
    },
  }
}
