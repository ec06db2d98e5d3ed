import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, type RunningApp, test } from './app'

let desk: RunningApp
test.beforeEach(async ({ launch }) => {
  desk = await launch()
})

test('nothing leaves for the network, from the page or past its policy', async () => {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    response.end('reached')
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  try {
    const fromPage = await desk.page.evaluate(async (url) => {
      const image = new Image()
      image.src = url
      document.body.append(image)
      return fetch(url).then(
        () => 'reached',
        () => 'refused',
      )
    }, address)
    expect(fromPage).toBe('refused')
    // A page without any policy, in a session of its own: only the guard of requests is left.
    const unpoliced = await desk.app.evaluate(async ({ BrowserWindow }, url) => {
      const window = new BrowserWindow({ show: false, webPreferences: { partition: 'other' } })
      const result = await window.loadURL(url).then(
        () => 'reached',
        (error: unknown) => String(error),
      )
      window.destroy()
      return result
    }, address)
    expect(unpoliced).toContain('ERR_BLOCKED_BY_CLIENT')
    expect(asked).toEqual([])
  } finally {
    server.close()
  }
})

test('no window opens, and only https and mailto go to other programs', async () => {
  await desk.app.evaluate(({ shell }) => {
    const opened: string[] = []
    Object.assign(globalThis, { opened })
    shell.openExternal = (address) => {
      opened.push(address)
      return Promise.resolve()
    }
  })
  const windows = await desk.page.evaluate(() =>
    [
      'https://example.org/a',
      'mailto:someone@example.org',
      'http://example.org/',
      'file:///etc/passwd',
      'javascript:alert(1)',
      'about:blank',
      '/',
    ].map((address) => window.open(address)),
  )
  expect(windows).toEqual(windows.map(() => null))
  expect(desk.app.windows()).toHaveLength(1)
  const opened = await desk.app.evaluate(
    () => (globalThis as unknown as { opened: string[] }).opened,
  )
  expect(opened).toEqual(['https://example.org/a', 'mailto:someone@example.org'])
})

test('the page cannot be led elsewhere', async () => {
  const before = desk.page.url()
  for (const address of [
    'https://example.org/',
    'file:///etc/passwd',
    'app://other/',
    'data:text/html,x',
  ]) {
    await desk.page.evaluate((url) => {
      const link = document.createElement('a')
      link.href = url
      document.body.append(link)
      link.click()
    }, address)
    await desk.page.waitForTimeout(200)
    expect(desk.page.url()).toBe(before)
  }
  const attached = await desk.page.evaluate(() => {
    const element = document.createElement('webview')
    element.setAttribute('src', 'https://example.org/')
    document.body.append(element)
    return 'getWebContentsId' in element
  })
  expect(attached).toBe(false)
})

test('every permission is denied', async () => {
  const states = await desk.page.evaluate(async () => {
    const refusal = (promise: Promise<unknown>) =>
      promise.then(
        () => 'granted',
        (error: unknown) => (error as Error).name,
      )
    const query = async (name: string) =>
      (await navigator.permissions.query({ name: name as PermissionName })).state
    return {
      notifications: await Notification.requestPermission(),
      geolocation: await query('geolocation'),
      clipboard: await query('clipboard-read'),
      camera: await query('camera'),
      microphone: await query('microphone'),
      midi: await refusal(navigator.requestMIDIAccess()),
    }
  })
  expect(states).toEqual({
    notifications: 'denied',
    geolocation: 'denied',
    clipboard: 'denied',
    camera: 'denied',
    microphone: 'denied',
    midi: expect.stringMatching(/NotAllowedError|SecurityError/) as unknown,
  })
})
