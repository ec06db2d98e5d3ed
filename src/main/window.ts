import { join } from 'node:path'
import { app, BrowserWindow, nativeTheme, screen } from 'electron'
import { visibleBounds } from './bounds'
import { report } from './log'
import type { Memory } from './memory'
import { appOrigin } from './security/addresses'
import { assertSecure, securePreferences } from './security/webPreferences'

/** The colour behind the page until it has painted: `--kv-page` of the page's tokens, so that nothing flashes. */
const background = { light: '#f5f7f7', dark: '#0f171e' }

/** Makes the window, hidden until `reveal`, where it was when it was last closed. */
export function createWindow(memory: Memory): BrowserWindow {
  const { bounds, theme } = memory.get()
  nativeTheme.themeSource = theme
  const screens = screen.getAllDisplays().map((display) => display.workArea)
  const webPreferences = {
    ...securePreferences,
    preload: join(__dirname, '../preload/index.js'),
    // Linux has no spelling service of its own, and dictionaries would have to come from the network.
    spellcheck: process.platform !== 'linux',
  }
  assertSecure(webPreferences)
  const window = new BrowserWindow({
    ...(visibleBounds(bounds, screens) ?? { width: 1360, height: 860 }),
    minWidth: 640,
    minHeight: 480,
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? background.dark : background.light,
    webPreferences,
  })
  window.on('close', () => {
    memory.set({ bounds: window.getNormalBounds(), maximized: window.isMaximized() })
  })
  chooseSpelling(window)
  return window
}

/** Shows the window as it was when it was last closed. */
export function reveal(window: BrowserWindow, memory: Memory): void {
  if (window.isDestroyed()) return
  // Windows and macOS take it from the packaged program.
  if (process.platform === 'linux') {
    window.setIcon(join(app.getAppPath(), 'resources/icons/256x256.png'))
  }
  if (memory.get().maximized) window.maximize()
  window.show()
}

/** Finnish and English spelling, as far as the system has them. */
function chooseSpelling(window: BrowserWindow): void {
  const { session } = window.webContents
  const wanted = ['fi', 'fi-FI', 'en-GB', 'en-US']
  const languages = wanted.filter((code) => session.availableSpellCheckerLanguages.includes(code))
  // macOS chooses by itself and lets nobody choose.
  if (process.platform !== 'darwin' && languages.length > 0) {
    session.setSpellCheckerLanguages(languages)
  }
}

/** Loads the page: the program's own files, or the development server's. */
export function loadPage(window: BrowserWindow, development: string | null): void {
  window.loadURL(`${development ?? appOrigin}/`).catch((error: unknown) => {
    report('load page', error)
  })
}
