/**
 * Starts the app of the folder in KV_BENCH_APP as Electron itself would, waits until the page has painted the first
 * element with `data-ready`, prints one line of JSON about it and ends. The same for every app measured, so that what
 * the probe itself costs is in all figures.
 */
const { join } = require('node:path')
const { app, protocol } = require('electron')

/** Runs in the page. Times are milliseconds since 1970. */
const whenReady = `new Promise((resolve) => {
  const tell = () => requestAnimationFrame(() => setTimeout(() => {
    const { timeOrigin } = performance
    const [page] = performance.getEntriesByType('navigation')
    const paint = performance.getEntriesByName('first-contentful-paint')[0]
    resolve({
      ready: timeOrigin + performance.now(),
      requested: timeOrigin,
      scriptsRun: timeOrigin + page.domContentLoadedEventStart,
      firstPaint: paint ? timeOrigin + paint.startTime : null,
    })
  }))
  const isReady = () => document.querySelector('[data-ready]') !== null
  if (isReady()) return tell()
  const observer = new MutationObserver(() => {
    if (!isReady()) return
    observer.disconnect()
    tell()
  })
  observer.observe(document, { childList: true, subtree: true, attributes: true })
})`

const main = Date.now()

/** Addresses the page asked the app for. @type {string[]} */
const loaded = []
const handle = protocol.handle.bind(protocol)
protocol.handle = (scheme, handler) => {
  handle(scheme, (request) => {
    loaded.push(request.url)
    return handler(request)
  })
}

let electronReady = 0
app.once('ready', () => {
  electronReady = Date.now()
})
app.on('web-contents-created', (_event, contents) => {
  contents.once('dom-ready', () => {
    void contents.executeJavaScript(whenReady).then((/** @type {object} */ times) => {
      process.stdout.write(`${JSON.stringify({ main, electronReady, loaded, ...times })}\n`, () => {
        app.exit(0)
      })
    })
  })
})

const folder = process.env['KV_BENCH_APP'] ?? ''
/** @type {{ main: string }} */
const { main: entry } = require(join(folder, 'package.json'))
// Electron's own default app does the same; its types do not tell of it.
Reflect.apply(Reflect.get(app, 'setAppPath'), app, [folder])
require(join(folder, entry))
