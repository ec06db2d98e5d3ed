/** The origin of the window. It owns the database: another scheme or host would be another, empty database. */
export const appScheme = 'app'
export const appHost = 'kv-desk'
export const appOrigin = `${appScheme}://${appHost}`

function parse(address: string): URL | null {
  try {
    return new URL(address)
  } catch {
    return null
  }
}

/** `scheme://host:port` of any scheme; Node's own `origin` is `null` for schemes it does not know. */
export function originOf(address: string): string | null {
  const url = parse(address)
  return url?.host ? `${url.protocol}//${url.host}` : null
}

/** Where the development server is, when there is one and it may be used: on this machine, never when packaged. */
export function developmentOrigin(address: string | undefined, isPackaged: boolean): string | null {
  if (isPackaged || !address) return null
  const url = parse(address)
  const isLocal = url?.hostname === 'localhost' || url?.hostname === '127.0.0.1'
  return url?.protocol === 'http:' && isLocal ? originOf(address) : null
}

/** True for a page of ours: the origin is compared whole, so `app://kv-desk.evil` is not ours. */
export function isOwnAddress(address: string, development: string | null): boolean {
  const origin = originOf(address)
  return origin === appOrigin || (development !== null && origin === development)
}

const networkSchemes = new Set(['http:', 'https:', 'ws:', 'wss:', 'ftp:'])

/** Patterns of every address that leads to a network, for Electron: our own files need not be judged one by one. */
export const networkAddresses = [...networkSchemes].map((scheme) => `${scheme}//*/*`)

/** True for a request that would leave this machine; the development server is the one exception. */
export function isNetworkRequest(address: string, development: string | null): boolean {
  const url = parse(address)
  if (!url) return true
  if (!networkSchemes.has(url.protocol)) return false
  if (development === null) return true
  return url.protocol.replace('ws', 'http') + `//${url.host}` !== development
}

const externalSchemes = new Set(['https:', 'mailto:'])

/** The address as parsed when the system's browser or mail program may get it, else null. */
export function externalAddress(address: string): string | null {
  const url = parse(address)
  return url && externalSchemes.has(url.protocol) ? url.href : null
}
