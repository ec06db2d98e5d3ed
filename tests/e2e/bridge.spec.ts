import { join } from 'node:path'
import type { KvBridge } from '../../src/shared/ipc/bridge'
import { channels } from '../../src/shared/ipc/commands'
import { answerSaveDialog, expect, type RunningApp, test } from './app'

/** The bridge as a test page sees it. */
type Bridged = typeof globalThis & { kv: KvBridge }

let desk: RunningApp
test.beforeEach(async ({ launch }) => {
  desk = await launch()
})

test('the bridge holds exactly the contract', async () => {
  const keys = await desk.page.evaluate(() =>
    Object.entries((globalThis as Bridged).kv).flatMap(([area, functions]) =>
      Object.entries(functions as Record<string, unknown>).map(
        ([name, value]) => `${area}.${name}: ${typeof value}`,
      ),
    ),
  )
  expect(keys.toSorted()).toEqual(
    [
      'app.info: function',
      'app.presence: function',
      'app.setLanguage: function',
      'app.setPresence: function',
      'app.setTheme: function',
      ...['choose', 'copyAddress', 'gather', 'keep', 'open', 'save'].map(
        (name) => `attachments.${name}: function`,
      ),
      ...[
        ...[
          'begin',
          'chooseSecond',
          'drop',
          'finish',
          'forgetSecond',
          'list',
          'piece',
          'read',
          'show',
        ],
        ...['setPassword', 'status'],
      ].map((name) => `backups.${name}: function`),
      'calendar.choose: function',
      'calendar.place: function',
      'calendar.save: function',
      'calendar.stop: function',
      'calendar.write: function',
      'documents.copy: function',
      'documents.export: function',
      'documents.stop: function',
      'files.open: function',
      'files.show: function',
      'menu.whenCommand: function',
      'marker.note: function',
      'marker.setAside: function',
      'notices.show: function',
      'notices.supported: function',
      'notices.whenOpened: function',
      'pictures.copy: function',
      'pictures.save: function',
      'replies.choose: function',
      'replies.read: function',
      'tables.choose: function',
      'tables.copy: function',
      'tables.readSheet: function',
      'tables.save: function',
      'tables.stopReading: function',
      'window.change: function',
      'window.flushed: function',
      'window.print: function',
      'window.run: function',
      'window.stay: function',
      'window.whenFlush: function',
      'workspace.choose: function',
      'workspace.read: function',
      'workspace.save: function',
      'workspace.starter: function',
      'workspace.stopReading: function',
    ].toSorted(),
  )
})

test('the bridge keeps working when the page tampers with its own prototypes', async () => {
  const answer = await desk.page.evaluate(async () => {
    const { push } = Array.prototype
    Array.prototype.push = () => {
      throw new Error('tampered')
    }
    const info = await (globalThis as Bridged).kv.app.info()
    // Playwright needs it to bring the answer back.
    Array.prototype.push = push
    return info
  })
  expect(answer).toMatchObject({ ok: true, value: { isPackaged: false } })
})

test('a request that does not fit the contract is refused, without details', async () => {
  const answers = await desk.page.evaluate(async () => {
    const { app, files, documents, pictures, tables, workspace } = (globalThis as Bridged).kv
    return Promise.all([
      app.setLanguage('sv' as 'fi'),
      app.setTheme({} as 'dark'),
      files.open('/etc/passwd'),
      files.show('../../x'),
      documents.export({} as never),
      documents.copy(null as never),
      pictures.copy(new Uint8Array(200)),
      pictures.save({ format: 'svg', content: '<html/>', suggestedName: 'x' }),
      tables.copy({ title: 'x', columns: [], rows: [] }),
      tables.save({ sheet: {}, format: 'exe' } as never),
      workspace.save({ text: 1, suggestedName: '../x' } as never),
    ])
  })
  expect(answers).toEqual(answers.map(() => ({ ok: false, code: 'invalidRequest' })))
})

test('a token stands only for a file written in this session', async ({ folder }) => {
  const path = join(folder, 'copy.json')
  await answerSaveDialog(desk.app, path)
  const [saved, opened, unknown] = await desk.page.evaluate(async () => {
    const { files, workspace } = (globalThis as Bridged).kv
    const answer = await workspace.save({ text: '{}', suggestedName: 'copy' })
    // A workspace file is shown in its folder, never opened: JSON is not ours to open with a program.
    const token = answer.ok ? answer.value.token : ''
    return [answer, await files.open(token), await files.show(crypto.randomUUID())] as const
  })
  expect(saved).toEqual({
    ok: true,
    value: {
      name: 'copy.json',
      token: expect.any(String) as unknown,
      contents: null,
      missing: 0,
    },
  })
  expect(JSON.stringify(saved)).not.toContain(folder)
  expect(opened).toEqual({ ok: false, code: 'notFound' })
  expect(unknown).toEqual({ ok: false, code: 'notFound' })
})

test('every request from another window is refused', async () => {
  const other = desk.app.waitForEvent('window')
  await desk.app.evaluate(({ app, BrowserWindow }) => {
    const preload = `${app.getAppPath()}/out/preload/index.js`
    const window = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } })
    return window.loadURL('app://kv-desk/')
  })
  const page = await other
  await page.waitForLoadState('load')
  const answers = await page.evaluate(async () => {
    const all = Object.entries((globalThis as Bridged).kv).flatMap(([area, functions]) =>
      Object.entries(functions as Record<string, (request?: unknown) => unknown>)
        .filter(([name]) => !name.startsWith('when'))
        .map(async ([name, ask]) => [`${area}.${name}`, await ask('fi')] as const),
    )
    return Promise.all(all)
  })
  expect(answers).toHaveLength(channels.length)
  for (const [channel, answer] of answers) {
    expect(answer, channel).toEqual({ ok: false, code: 'invalidRequest' })
  }
})
