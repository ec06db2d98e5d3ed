import { join } from 'node:path'
import { app, Menu, nativeImage, Tray } from 'electron'
import type { Desk } from './desk'
import { bringToFront } from './toFront'

let tray: Tray | null = null

/** Shows or takes away the icon in the tray, as chosen, in the language chosen. */
export function installTray(desk: Desk): void {
  if (!desk.memory.get().tray) {
    tray?.destroy()
    tray = null
    return
  }
  const t = desk.texts()
  const open = () => {
    bringToFront(desk.window)
  }
  if (tray === null) {
    const icon = join(app.getAppPath(), 'resources/icons/256x256.png')
    tray = new Tray(nativeImage.createFromPath(icon).resize({ width: 16, height: 16 }))
    tray.setToolTip(app.getName())
    tray.on('click', open)
  }
  tray.setContextMenu(
    Menu.buildFromTemplate([
      { label: t('main.tray.open'), click: open },
      { type: 'separator' },
      {
        label: t('main.tray.quit'),
        click: () => {
          app.quit()
        },
      },
    ]),
  )
}
