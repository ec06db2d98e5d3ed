import { dialog } from 'electron'
import type { Desk } from './desk'
import { report } from './log'

/** When the page dies the person is told, and it is loaded again: every change shown as saved is stored. */
export function installRescue(desk: Desk): void {
  const { window } = desk
  window.webContents.on('render-process-gone', (_event, details) => {
    if (details.reason === 'clean-exit') return
    report('page', `gone: ${details.reason}`)
    const t = desk.texts()
    const choice = dialog.showMessageBoxSync(window, {
      type: 'error',
      message: t('main.crash.title'),
      detail: t('main.crash.explanation'),
      buttons: [t('main.crash.reload'), t('main.crash.close')],
      defaultId: 0,
      cancelId: 1,
    })
    if (choice === 0) window.webContents.reload()
    else window.destroy()
  })
}
