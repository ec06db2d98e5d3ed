import { symlinkSync, unlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { BrowserWindow } from 'electron'
import { expect, type RunningApp, test } from './app'

const rendererFolder = resolve(__dirname, '../../out/renderer')

let desk: RunningApp
test.beforeEach(async ({ launch }) => {
  desk = await launch()
})

test('the page has neither Node nor Electron', async () => {
  const found = await desk.page.evaluate(() =>
    ['require', 'process', 'module', 'global', 'Buffer', 'electron', 'ipcRenderer'].filter(
      (name) => name in globalThis,
    ),
  )
  expect(found).toEqual([])
  expect(new URL(desk.page.url()).protocol).toBe('app:')
})

test('the content security policy is exact, with a fresh nonce that the page knows', async () => {
  const load = () =>
    desk.page.evaluate(async () => {
      const response = await fetch('/')
      const nonce = /name="csp-nonce" content="([^"]+)"/.exec(await response.text())?.[1] ?? ''
      const { headers } = response
      return {
        nonce,
        policy: headers.get('content-security-policy'),
        sniff: headers.get('x-content-type-options'),
      }
    })
  const first = await load()
  expect(first.nonce).toMatch(/^[A-Za-z0-9+/]{22}==$/)
  expect(first.policy).toBe(
    "default-src 'none'; script-src 'self'; " +
      `style-src-elem 'self' 'nonce-${first.nonce}'; style-src-attr 'unsafe-inline'; ` +
      "img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; worker-src 'self'; " +
      "base-uri 'none'; form-action 'none'; frame-src 'none'; frame-ancestors 'none'; object-src 'none'",
  )
  expect(first.sniff).toBe('nosniff')
  expect((await load()).nonce).not.toBe(first.nonce)
})

test('inline scripts, eval, foreign styles and frames are refused', async () => {
  const refused = await desk.page.evaluate(async () => {
    const directives: string[] = []
    document.addEventListener('securitypolicyviolation', (event) => {
      directives.push(event.effectiveDirective)
    })
    const add = (name: string, change: (element: HTMLElement) => void) => {
      const element = document.createElement(name)
      change(element)
      document.body.append(element)
    }
    add('script', (element) => (element.textContent = 'globalThis.injected = true'))
    add('style', (element) => (element.textContent = 'body { display: none }'))
    add('iframe', (element) => element.setAttribute('src', 'https://example.org/'))
    add('div', (element) => (element.innerHTML = '<img src="x:" onerror="injected = true">'))
    await new Promise((done) => setTimeout(done, 300))
    return {
      directives: [...new Set(directives)].toSorted(),
      injected: 'injected' in globalThis,
    }
  })
  expect(refused.injected).toBe(false)
  expect(refused.directives).toEqual(
    expect.arrayContaining(['frame-src', 'script-src-attr', 'script-src-elem', 'style-src-elem']),
  )
  const evaluation = await desk.page.evaluate(() => {
    const script = document.querySelector('script[type=module]')
    const later = setTimeout as (code: string, delay: number) => void
    return new Promise<string>((done) => {
      document.addEventListener('securitypolicyviolation', (event) => {
        if (event.blockedURI === 'eval') done('refused')
      })
      // As a timer's text: Playwright's own evaluation is exempt from the policy, a timer's is not.
      later('globalThis.evaluated = true', 0)
      setTimeout(() => {
        done(script && 'evaluated' in globalThis ? 'evaluated' : 'refused without a word')
      }, 500)
    })
  })
  expect(evaluation).toBe('refused')
})

test('no address leads out of the program folder', async ({ folder }) => {
  writeFileSync(join(folder, 'secret.txt'), 'secret')
  const link = join(rendererFolder, 'link-of-a-test.txt')
  symlinkSync(join(folder, 'secret.txt'), link)
  try {
    const statuses = await desk.page.evaluate(async () => {
      const addresses = [
        '../../etc/passwd',
        '/%2e%2e/%2e%2e/package.json',
        '/..%2f..%2fpackage.json',
        '/..%5c..%5cpackage.json',
        '//kv-desk/../main/index.js',
        '/..%2fmain%2findex.js',
        '/etc/passwd',
        '/link-of-a-test.txt',
        '/missing.js',
      ]
      const entries = addresses.map(async (address) => [address, (await fetch(address)).status])
      return Object.fromEntries(await Promise.all(entries)) as Record<string, number>
    })
    expect(new Set(Object.values(statuses)), JSON.stringify(statuses)).toEqual(new Set([404]))
  } finally {
    unlinkSync(link)
  }
})

test('the window itself was made with every protection', async () => {
  const window = await desk.app.browserWindow(desk.page)
  const preferences = await window.evaluate((browserWindow: BrowserWindow) => {
    const contents = browserWindow.webContents as unknown as {
      getLastWebPreferences: () => Record<string, unknown>
    }
    return contents.getLastWebPreferences()
  })
  expect(preferences).toMatchObject({
    nodeIntegration: false,
    contextIsolation: true,
    sandbox: true,
    webSecurity: true,
    webviewTag: false,
  })
})

test('a plain start breaks no rule of its own policy and logs no error', async () => {
  await desk.page.reload()
  await desk.page.waitForTimeout(1000)
  expect(desk.errors).toEqual([])
})
