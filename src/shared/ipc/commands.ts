/** What the window can ask of main; contract.ts says how each request and its answer look. */
export const channels = [
  'app.info',
  'app.setLanguage',
  'app.setTheme',
  'app.presence',
  'app.setPresence',
  'attachments.choose',
  'attachments.keep',
  'attachments.open',
  'attachments.save',
  'attachments.copyAddress',
  'attachments.gather',
  'backups.status',
  'backups.list',
  'backups.begin',
  'backups.piece',
  'backups.drop',
  'backups.finish',
  'backups.read',
  'backups.show',
  'backups.chooseSecond',
  'backups.forgetSecond',
  'backups.setPassword',
  'calendar.place',
  'calendar.choose',
  'calendar.write',
  'calendar.stop',
  'calendar.save',
  'documents.export',
  'documents.stop',
  'documents.copy',
  'files.open',
  'files.show',
  'replies.choose',
  'replies.read',
  'tables.save',
  'tables.copy',
  'tables.choose',
  'tables.readSheet',
  'tables.stopReading',
  'marker.note',
  'marker.setAside',
  'notices.supported',
  'notices.show',
  'pictures.save',
  'pictures.copy',
  'workspace.save',
  'workspace.choose',
  'workspace.read',
  'workspace.stopReading',
  'workspace.starter',
  'window.print',
  'window.run',
  'window.flushed',
  'window.change',
  'window.stay',
] as const
export type Channel = (typeof channels)[number]

/** What the native menu can ask of the window; the renderer decides what each does where it stands. */
export const menuCommands = [
  'newMeeting',
  'newTask',
  'openWorkspace',
  'saveWorkspace',
  'importFile',
  'export',
  'settings',
  'undo',
  'redo',
  'find',
  'palette',
  'help',
  'about',
] as const
export type MenuCommand = (typeof menuCommands)[number]

/** What only main can do to the window, asked by the palette; the menu has them as roles of its own. */
export const windowCommands = ['zoomIn', 'zoomOut', 'zoomReset', 'fullScreen', 'quit'] as const
export type WindowCommand = (typeof windowCommands)[number]

/** The languages of the window; documents have more. */
export const windowLanguages = ['fi', 'en'] as const
export type WindowLanguage = (typeof windowLanguages)[number]

export const themes = ['light', 'dark', 'system'] as const
export type Theme = (typeof themes)[number]
