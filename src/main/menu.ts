import { app, Menu, type MenuItemConstructorOptions } from 'electron'
import type { Desk } from './desk'
import { send } from './events'
import { menuTemplate, textRoles } from './menuTemplate'

/** Builds the native menu in the language chosen; again whenever the language changes. */
export function installMenu(desk: Desk): void {
  const template = menuTemplate(desk.texts(), {
    platform: process.platform,
    development: !app.isPackaged,
    run: (command) => {
      send(desk.window, 'menu.command', command)
    },
  })
  Menu.setApplicationMenu(Menu.buildFromTemplate(template))
}

/** The menu under the right button: Electron has none of its own. Spelling first, then the text roles. */
export function installContextMenu(desk: Desk): void {
  const contents = desk.window.webContents
  contents.on('context-menu', (_event, place) => {
    const t = desk.texts()
    const copy: MenuItemConstructorOptions = { label: t('main.menu.copy'), role: 'copy' }
    const suggestions = place.dictionarySuggestions.map((word): MenuItemConstructorOptions => {
      return {
        label: word,
        click: () => {
          contents.replaceMisspelling(word)
        },
      }
    })
    if (suggestions.length > 0) suggestions.push({ type: 'separator' })
    if (place.isEditable) Menu.buildFromTemplate([...suggestions, ...textRoles(t)]).popup()
    else if (place.selectionText.trim() !== '') Menu.buildFromTemplate([copy]).popup()
  })
}
