import './webcrypto'
import { join } from 'node:path'
import { app, type BrowserWindow } from 'electron'
import { commandLineOf } from './arguments'
import { type Marker, markerForPage, openMarker } from './backups/marker'
import { setAsideDatabase } from './backups/setAside'
import { cutTornLog } from './backups/tornLog'
import { installClosing } from './closing'
import { chooseCommandFolders, chooseFolders } from './folders'
import { type Answers, registerRequests } from './ipc'
import { report } from './log'
import { openMemory } from './memory'
import { appFiles } from './protocol/files'
import { registerScheme, serveApp } from './protocol/serve'
import { appOrigin, developmentOrigin } from './security/addresses'
import { installSecurity } from './security/install'
import { bringToFront } from './toFront'
import { createWindow, loadPage, reveal } from './window'

const development = developmentOrigin(process.env['ELECTRON_RENDERER_URL'], app.isPackaged)
const command = commandLineOf(process.argv, app.isPackaged)

// Chromium's sandbox refuses to work for root, who must then say so with this switch (tests in containers do).
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
registerScheme()
if (command) void runCommand(command)
else startWindow()

/** The same work without a window; the process ends with the command's exit code. */
async function runCommand(words: readonly string[]): Promise<void> {
  chooseCommandFolders()
  // A hidden window that makes a PDF may come and go; only the command decides when the process ends.
  app.on('window-all-closed', () => undefined)
  let code = 1
  try {
    await app.whenReady()
    installSecurity(null)
    const { runCommandLine } = await import('./cli')
    code = await runCommandLine(words)
  } catch (error) {
    report('command', error)
  }
  process.stdout.write('', () => {
    app.exit(code)
  })
}

/** One window for one database: a second start brings the first one to the front. */
function startWindow(): void {
  chooseFolders()
  const files = appFiles(join(app.getAppPath(), 'out', 'renderer'))
  if (!app.requestSingleInstanceLock()) {
    app.quit()
    return
  }
  const marker = openMarker(join(app.getPath('userData'), 'database.json'))
  setAsideDatabase(marker, app.getPath('sessionData'))
  cutTornLog(app.getPath('sessionData'))
  let window: BrowserWindow | undefined
  app.on('second-instance', () => {
    if (window) bringToFront(window)
  })
  app.on('window-all-closed', () => {
    app.quit()
  })
  app
    .whenReady()
    .then(() => {
      serveApp(files, () => markerForPage(marker))
      window = openDesk(marker)
    })
    .catch((error: unknown) => {
      report('start', error)
      app.exit(1)
    })
}

function openDesk(marker: Marker): BrowserWindow {
  installSecurity(development)
  let isQuitting = false
  app.on('before-quit', () => {
    isQuitting = true
  })
  const memory = openMemory(join(app.getPath('userData'), 'window.json'))
  const window = createWindow(memory)
  const closing = installClosing(
    window,
    () => memory.get().tray && !isQuitting,
    () => {
      isQuitting = false
    },
  )
  // The program lives as long as its window; a hidden window that makes a PDF does not keep it.
  window.on('closed', () => {
    app.quit()
  })
  loadPage(window, development)
  const attended = whenDrawn(async () => {
    reveal(window, memory)
    const { attend } = await import('./attend')
    return attend(window, memory, marker, closing)
  })
  registerRequests(window, [development ?? appOrigin], attended)
  return window
}

/** How long window and menu wait for a page that fails, in milliseconds. */
const longestWait = 3000

/**
 * Shows and attends once, at the page's first request: it comes when the page has drawn itself. Until then
 * nothing stands in the way of the page's files, which this process serves, and of its first picture. Electron's
 * `ready-to-show` would come with the empty document.
 */
function whenDrawn(attend: () => Promise<Answers>): () => Promise<Answers> {
  let attending: Promise<Answers> | undefined
  const attended = () => {
    if (attending) return attending
    attending = attend()
    attending.catch((error: unknown) => {
      report('start', error)
      app.exit(1)
    })
    return attending
  }
  setTimeout(() => void attended(), longestWait)
  return attended
}
