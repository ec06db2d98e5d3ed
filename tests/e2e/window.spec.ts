import { spawnSync } from 'node:child_process'
import type { KvBridge } from '../../src/shared/ipc/bridge'
import { expect, type RunningApp, test } from './app'
import { ownName } from './desk'
import { chooseInMenu } from './menu'

type Bridged = typeof globalThis & { kv: KvBridge }

let desk: RunningApp
test.beforeEach(async ({ launch }) => {
  desk = await launch()
})

test('the menu speaks the language chosen, also after the next start', async ({ launch }) => {
  const firstMenu = (running: RunningApp) =>
    running.app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items[0]?.label)
  const { page } = desk
  await expect.poll(() => firstMenu(desk)).toBe('Tiedosto')
  await page.getByText('English', { exact: true }).click()
  await page.getByRole('textbox').fill(ownName)
  await page.getByRole('button', { name: 'Begin' }).click()
  await expect.poll(() => firstMenu(desk)).toBe('File')
  await desk.close()
  const again = await launch({ userData: desk.userData })
  await expect.poll(() => firstMenu(again)).toBe('File')
})

test('the window is shown once it has drawn itself, as large as it was left', async ({
  launch,
}) => {
  const state = (running: RunningApp) =>
    running.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map((window) => [window.isVisible(), window.getSize()]),
    )
  await expect.poll(() => state(desk)).toEqual([[true, [1360, 860]]])
  await desk.app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setSize(1100, 700)
  })
  await desk.close()
  const again = await launch({ userData: desk.userData })
  await expect.poll(() => state(again)).toEqual([[true, [1100, 700]]])
})

test('a command of the menu reaches the page, with nothing but its name', async () => {
  await desk.page.evaluate(() => {
    const heard: unknown[][] = []
    Object.assign(globalThis, { heard })
    const { menu } = (globalThis as Bridged).kv
    const stop = menu.whenCommand(() => heard.push(['stopped too late']))
    stop()
    menu.whenCommand((...all) => heard.push(all))
  })
  await chooseInMenu(desk, 'find')
  const heard = () =>
    desk.page.evaluate(() => (globalThis as unknown as { heard: unknown[][] }).heard)
  await expect.poll(heard).toEqual([['find']])
})

test('before the window closes the page may store what is pending', async ({ launch }) => {
  await desk.page.evaluate(() => {
    ;(globalThis as Bridged).kv.window.whenFlush(() => {
      localStorage.setItem('test.pending', 'stored')
    })
  })
  const closed = desk.app.waitForEvent('close')
  await desk.app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.close()
  })
  await closed
  const again = await launch({ userData: desk.userData })
  const stored = await again.page.evaluate(() => localStorage.getItem('test.pending'))
  expect(stored).toBe('stored')
})

test('a second start ends at once and leaves the data to the first window', async () => {
  const isRoot = process.getuid?.() === 0
  const second = spawnSync(
    process.env['ELECTRON_EXEC_PATH'] ?? '',
    [...(isRoot ? ['--no-sandbox'] : []), process.cwd()],
    { env: { ...process.env, KV_DESK_USER_DATA: desk.userData }, timeout: 15_000 },
  )
  expect(second.status).toBe(0)
  expect(desk.app.windows()).toHaveLength(1)
  expect(await desk.page.evaluate(() => document.readyState)).toBe('complete')
})
