import { readFile } from 'node:fs/promises'
import { protocol } from 'electron'
import { appHost, appScheme } from '../security/addresses'
import { contentSecurityPolicy, newNonce } from './csp'
import { mimeTypeOf } from './mimeTypes'
import { placeOf } from './place'

/** Gives our scheme the rights of a web origin: storage, modules, fetch. Call before `ready`. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: appScheme,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ])
}

/** Serves the window's files from a folder, and nothing outside it. */
export function serveApp(folder: string): void {
  protocol.handle(appScheme, async (request) => {
    const url = new URL(request.url)
    if (url.host !== appHost || request.method !== 'GET') return notFound()
    const path = await placeOf(folder, url.pathname)
    return path === null ? notFound() : respond(path)
  })
}

async function respond(path: string): Promise<Response> {
  const type = mimeTypeOf(path)
  const isPage = type.startsWith('text/html')
  const nonce = newNonce()
  let body: string | Uint8Array<ArrayBuffer>
  try {
    const content = await readFile(path)
    // The page learns its nonce from a meta element; one page load, one nonce.
    body = isPage
      ? content.toString('utf8').replaceAll('__KV_NONCE__', nonce)
      : new Uint8Array(content)
  } catch {
    return notFound()
  }
  return new Response(body, {
    headers: {
      'Content-Type': type,
      'Content-Security-Policy': contentSecurityPolicy(nonce),
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Cache-Control': isPage ? 'no-store' : 'no-cache',
    },
  })
}

function notFound(): Response {
  return new Response(null, { status: 404, headers: { 'X-Content-Type-Options': 'nosniff' } })
}
