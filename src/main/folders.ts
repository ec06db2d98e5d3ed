import { join } from 'node:path'
import { app } from 'electron'

/**
 * Says where the window's data is; call before `ready`. The database is a part of the session data and stays
 * on this machine: Windows may copy the roaming folder, Electron's default, over the network while it is in use.
 */
export function chooseFolders(): void {
  const chosen = app.isPackaged ? undefined : process.env['KV_DESK_USER_DATA']
  if (chosen) {
    app.setPath('userData', chosen)
    app.setPath('sessionData', chosen)
    return
  }
  const local = process.platform === 'win32' ? process.env['LOCALAPPDATA'] : undefined
  app.setPath('sessionData', local ? join(local, app.getName()) : app.getPath('userData'))
}

/**
 * A command must not touch the database of a window that may be open beside it: Chromium gets another folder for
 * what it writes at every start. It holds nothing of the person's; commands at the same time may share it.
 */
export function chooseCommandFolders(): void {
  chooseFolders()
  const folder = join(app.getPath('userData'), 'command')
  app.setPath('userData', folder)
  app.setPath('sessionData', folder)
}
