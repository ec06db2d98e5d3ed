import type { MenuItemConstructorOptions } from 'electron'
import { accelerators } from '@shared/ipc/accelerators'
import type { MenuCommand } from '@shared/ipc/commands'
import type { Texts } from '@shared/texts/texts'

interface Circumstances {
  readonly platform: NodeJS.Platform
  /** Adds reloading and developer tools. */
  readonly development: boolean
  readonly run: (command: MenuCommand) => void
}

const separator: MenuItemConstructorOptions = { type: 'separator' }

/**
 * The native menu. No shortcut holds Alt: AltGr reaches programs as Ctrl+Alt on Windows, and a Finnish
 * keyboard writes @ £ $ € { [ ] } \ ~ | with it.
 */
export function menuTemplate(t: Texts, place: Circumstances): MenuItemConstructorOptions[] {
  const command = (id: MenuCommand, label: string, accelerator = accelerators[id]) => ({
    id,
    label,
    ...(accelerator ? { accelerator } : {}),
    click: () => {
      place.run(id)
    },
  })
  const isMac = place.platform === 'darwin'
  return [
    ...(isMac ? [{ role: 'appMenu' } as const] : []),
    {
      label: t('main.menu.file'),
      submenu: [
        command('newMeeting', t('main.menu.newMeeting')),
        command('newTask', t('main.menu.newTask')),
        separator,
        command('openWorkspace', t('main.menu.openWorkspace')),
        command('saveWorkspace', t('main.menu.saveWorkspace')),
        separator,
        command('importFile', t('main.menu.importFile')),
        command('export', t('main.menu.export')),
        separator,
        command('settings', t('main.menu.settings')),
        separator,
        { label: t('main.menu.quit'), role: 'quit', accelerator: 'CmdOrCtrl+Q' },
      ],
    },
    {
      label: t('main.menu.edit'),
      submenu: [
        // Not the roles: outside a text field these undo changes of data, and only the page knows where it is.
        command('undo', t('main.menu.undo')),
        command('redo', t('main.menu.redo'), isMac ? 'Shift+Cmd+Z' : accelerators.redo),
        separator,
        ...textRoles(t),
        separator,
        command('find', t('main.menu.find')),
        command('palette', t('main.menu.palette')),
      ],
    },
    { label: t('main.menu.view'), submenu: viewMenu(t, place.development) },
    {
      label: t('main.menu.help'),
      role: 'help',
      submenu: [
        command('help', t('main.menu.guide')),
        separator,
        command('about', t('main.menu.about')),
      ],
    },
  ]
}

/** Cut, copy, paste, select all: for the menu and for the context menu of a text field. */
export function textRoles(t: Texts): MenuItemConstructorOptions[] {
  return [
    { label: t('main.menu.cut'), role: 'cut' },
    { label: t('main.menu.copy'), role: 'copy' },
    { label: t('main.menu.paste'), role: 'paste' },
    {
      label: t('main.menu.pastePlain'),
      role: 'pasteAndMatchStyle',
      accelerator: 'CmdOrCtrl+Shift+V',
    },
    { label: t('main.menu.selectAll'), role: 'selectAll' },
  ]
}

/** Zoom by the number pad, and by the key of = where + needs Shift: one item holds one shortcut, so these are not seen. */
function otherZoomKeys(t: Texts): MenuItemConstructorOptions[] {
  const hidden = { visible: false }
  return [
    { ...hidden, label: t('main.menu.zoomIn'), role: 'zoomIn', accelerator: 'CmdOrCtrl+=' },
    { ...hidden, label: t('main.menu.zoomIn'), role: 'zoomIn', accelerator: 'CmdOrCtrl+numadd' },
    { ...hidden, label: t('main.menu.zoomOut'), role: 'zoomOut', accelerator: 'CmdOrCtrl+numsub' },
    {
      ...hidden,
      label: t('main.menu.zoomReset'),
      role: 'resetZoom',
      accelerator: 'CmdOrCtrl+num0',
    },
  ]
}

function viewMenu(t: Texts, development: boolean): MenuItemConstructorOptions[] {
  const zoom: MenuItemConstructorOptions[] = [
    { label: t('main.menu.zoomIn'), role: 'zoomIn', accelerator: 'CmdOrCtrl+Plus' },
    { label: t('main.menu.zoomOut'), role: 'zoomOut', accelerator: 'CmdOrCtrl+-' },
    { label: t('main.menu.zoomReset'), role: 'resetZoom', accelerator: 'CmdOrCtrl+0' },
    ...otherZoomKeys(t),
    separator,
    { label: t('main.menu.fullScreen'), role: 'togglefullscreen', accelerator: 'F11' },
  ]
  if (!development) return zoom
  return [
    ...zoom,
    separator,
    { label: t('main.menu.reload'), role: 'reload', accelerator: 'CmdOrCtrl+R' },
    {
      label: t('main.menu.developerTools'),
      role: 'toggleDevTools',
      accelerator: 'CmdOrCtrl+Shift+I',
    },
  ]
}
