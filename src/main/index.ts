import './webcrypto'
import { join } from 'node:path'
import { app, type BrowserWindow } from 'electron'
import { success } from '@shared/ipc/result'
import { commandLineOf } from './arguments'
import { installClosing } from './closing'
import { deskOf } from './desk'
import { chooseCommandFolders, chooseFolders } from './folders'
import { registerRequests } from './ipc'
import { report } from './log'
import { openMemory } from './memory'
import { installContextMenu, installMenu } from './menu'
import { registerScheme, serveApp } from './protocol/serve'
import { appHandlers } from './requests/app'
import { documentHandlers } from './requests/documents'
import { fileHandlers } from './requests/files'
import { workspaceHandlers } from './requests/workspace'
import { appOrigin, developmentOrigin } from './security/addresses'
import { installSecurity } from './security/install'
import { createWindow, installRescue, loadPage } from './window'

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
  if (!app.requestSingleInstanceLock()) {
    app.quit()
    return
  }
  let window: BrowserWindow | undefined
  app.on('second-instance', () => {
    if (!window || window.isDestroyed()) return
    if (window.isMinimized()) window.restore()
    window.focus()
  })
  app.on('window-all-closed', () => {
    app.quit()
  })
  app
    .whenReady()
    .then(() => {
      window = openDesk()
    })
    .catch((error: unknown) => {
      report('start', error)
      app.exit(1)
    })
}

function openDesk(): BrowserWindow {
  installSecurity(development)
  serveApp(join(app.getAppPath(), 'out', 'renderer'))
  const memory = openMemory(join(app.getPath('userData'), 'window.json'))
  const window = createWindow(memory)
  const desk = deskOf(window, memory)
  const flushed = installClosing(window)
  registerRequests(window, development ? [development] : [appOrigin], {
    ...appHandlers(desk),
    ...documentHandlers(desk),
    ...fileHandlers,
    ...workspaceHandlers(desk),
    'window.flushed': () => {
      flushed()
      return success(undefined)
    },
  })
  // The program lives as long as its window; a hidden window that makes a PDF does not keep it.
  window.on('closed', () => {
    app.quit()
  })
  loadPage(window, development)
  installMenu(desk)
  installContextMenu(desk)
  installRescue(desk)
  return window
}
