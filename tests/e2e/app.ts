import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { _electron, type ElectronApplication, type Page, test as base } from '@playwright/test'
import type { BrowserWindow } from 'electron'
import { displayOf } from './displays'

export const root = resolve(__dirname, '../..')

/** The day the window believes it is: the starter workspace's meetings and deadlines are around it. */
const today = Date.parse('2026-11-23T07:00:00Z')

export interface RunningApp {
  readonly app: ElectronApplication
  readonly page: Page
  /** Where its data is; give it to the next `launch` to find the data again. */
  readonly userData: string
  /** What went wrong in the page: uncaught errors, console errors, refused by the content security policy. */
  readonly errors: string[]
  readonly isOpen: () => boolean
  /** Closes the window as a person does, with the handshake before it. */
  readonly close: () => Promise<void>
}

export interface LaunchOptions {
  readonly userData?: string
  readonly env?: Readonly<Record<string, string>>
}

interface Fixtures {
  /** An empty folder that is removed after the test. */
  readonly folder: string
  /** Starts the app; what is still open when the test ends is ended. */
  readonly launch: (options?: LaunchOptions) => Promise<RunningApp>
}

export const test = base.extend<Fixtures>({
  folder: async ({ baseURL: _none }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'kv-e2e-'))
    await use(folder)
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  },
  launch: async ({ folder }, use) => {
    const running: RunningApp[] = []
    await use(async (options = {}) => {
      const started = await start(options.userData ?? join(folder, 'user-data'), options.env)
      running.push(started)
      return started
    })
    // What a test leaves open needs no farewell, which would make one more backup of what goes anyway.
    for (const one of running) if (one.isOpen()) await kill(one)
  },
})

export { expect } from '@playwright/test'

async function start(userData: string, env: LaunchOptions['env']): Promise<RunningApp> {
  const app = await _electron.launch({
    executablePath: electronProgram(),
    // Chromium's sandbox refuses to work for root.
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...['-r', join(__dirname, 'clock.cjs')],
      root,
    ],
    env: {
      ...environment(),
      ...displayOf(base.info().parallelIndex),
      TZ: 'Europe/Helsinki',
      KV_DESK_USER_DATA: userData,
      KV_TEST_CLOCK: `(${shiftClock.toString()})(${today - Date.now()})`,
      ...env,
    },
  })
  let closed = false
  app.once('close', () => {
    closed = true
  })
  const page = await app.firstWindow()
  page.setDefaultTimeout(15_000)
  const errors = collectErrors(page)
  await slowDown(page)
  await page.waitForLoadState('load')
  return {
    app,
    page,
    userData,
    errors,
    isOpen: () => !closed,
    close: async () => {
      if (!closed) await app.close()
    },
  }
}

/** The page's processor is so many times slower as `KV_TEST_SLOW` says: what breaks then, breaks on a slow machine. */
async function slowDown(page: Page): Promise<void> {
  const rate = Number(process.env['KV_TEST_SLOW'] ?? 1)
  if (rate === 1) return
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate })
}

/**
 * Runs in the page before its own scripts: the clock goes on from another day. A proxy, as the library of
 * time zones looks for the methods of `Date.prototype` itself.
 */
function shiftClock(offset: number): void {
  const MachineDate = Date
  const now = () => MachineDate.now() + offset
  globalThis.Date = new Proxy(MachineDate, {
    construct: (target, parts: unknown[], made) =>
      Reflect.construct(target, parts.length === 0 ? [now()] : parts, made) as Date,
    get: (target, name) => (name === 'now' ? now : (Reflect.get(target, name) as unknown)),
  })
}

/** Moves the clock of the page on, as when hours have gone by, and lets the window look at it. */
export async function passHours(page: Page, hours: number): Promise<void> {
  await page.evaluate(shiftClock, hours * 3_600_000)
  await page.evaluate(() => window.dispatchEvent(new Event('focus')))
}

/** From the next loading of the page on, its clock has gone on by so many minutes. */
export async function passTime(page: Page, minutes: number): Promise<void> {
  await page.addInitScript(shiftClock, minutes * 60_000)
  await page.reload()
}

/** The Electron the tests run in. */
export function electronProgram(): string {
  const program = process.env['ELECTRON_EXEC_PATH']
  if (program) return program
  throw new Error('ELECTRON_EXEC_PATH is not set: run the tests with `npm run test:e2e`.')
}

function environment(): Record<string, string> {
  const entries = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  )
  return Object.fromEntries(entries)
}

function collectErrors(page: Page): string[] {
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  return errors
}

/** Closes the window as its cross does; the program may still write, and ends by itself. */
export async function closeWindow({ app, page }: RunningApp): Promise<void> {
  const window = await app.browserWindow(page)
  await window.evaluate((browserWindow: BrowserWindow) => {
    browserWindow.close()
  })
}

/** Ends the app and all its helper processes at once, as a crash or a power cut does. */
export async function kill({ app }: RunningApp): Promise<void> {
  const closed = app.waitForEvent('close')
  const { pid } = app.process()
  if (pid === undefined) throw new Error('The app is not running.')
  process.kill(-pid, 'SIGKILL')
  await closed
}

/** The next save dialogs answer with this path; null is a cancelled dialog. */
export async function answerSaveDialog(app: ElectronApplication, path: string | null) {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () =>
      Promise.resolve({ canceled: filePath === null, filePath: filePath ?? '' })
  }, path)
}

/** The next open dialogs (file or folder) answer with these paths; none is a cancelled dialog. */
export async function answerOpenDialog(app: ElectronApplication, paths: string[]) {
  await app.evaluate(({ dialog }, filePaths) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: filePaths.length === 0, filePaths })
  }, paths)
}
