/** What the native menu can ask of the window; the renderer decides what each does where it stands. */
export const menuCommands = [
  'newMeeting',
  'newTask',
  'openWorkspace',
  'saveWorkspace',
  'export',
  'settings',
  'undo',
  'redo',
  'find',
  'help',
  'about',
] as const
export type MenuCommand = (typeof menuCommands)[number]

/** The languages of the window; documents have more. */
export const windowLanguages = ['fi', 'en'] as const
export type WindowLanguage = (typeof windowLanguages)[number]

export const themes = ['light', 'dark', 'system'] as const
export type Theme = (typeof themes)[number]
