import { webcrypto } from 'node:crypto'

// Node 18 (Electron 25) has no global crypto in the main process, and libraries for calendars and ids use it.
// The first import of the process: later modules may look for it while they load.
if (!('crypto' in globalThis)) {
  Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true })
}
