import type { MenuCommand } from './commands'

/**
 * The keys of the menu's commands as Electron writes them; the menu, the help sheet and the command
 * palette all take them from here. On a Mac, doing again has the keys of that system instead.
 */
export const accelerators: Partial<Readonly<Record<MenuCommand, string>>> = {
  newMeeting: 'CmdOrCtrl+N',
  newTask: 'CmdOrCtrl+Shift+N',
  openWorkspace: 'CmdOrCtrl+O',
  saveWorkspace: 'CmdOrCtrl+S',
  export: 'CmdOrCtrl+E',
  settings: 'CmdOrCtrl+,',
  undo: 'CmdOrCtrl+Z',
  redo: 'CmdOrCtrl+Y',
  find: 'CmdOrCtrl+F',
  palette: 'CmdOrCtrl+K',
  help: 'F1',
}
