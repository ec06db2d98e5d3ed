import { protocol } from 'electron'
import { appHost, appScheme } from '../security/addresses'
import type { AppFiles } from './files'
import { contentSecurityPolicy, newNonce } from './csp'
import { mimeTypeOf } from './mimeTypes'

/** Gives our scheme the rights of a web origin: storage, modules, fetch. Call before `ready`. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: appScheme,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ])
}

/**
 * Serves the window's files, and nothing beside them.
 * @param marker what the page is told of the database, fit for an attribute
 */
export function serveApp(files: AppFiles, marker: () => string): void {
  protocol.handle(appScheme, async (request) => {
    const url = new URL(request.url)
    if (url.host !== appHost || request.method !== 'GET') return notFound()
    const file = await files.read(url.pathname)
    return file ? respond(file.path, file.content, marker) : notFound()
  })
}

function respond(path: string, content: Buffer, marker: () => string): Response {
  const type = mimeTypeOf(path)
  const isPage = type.startsWith('text/html')
  const nonce = newNonce()
  // The page learns its nonce from a meta element; one page load, one nonce. And from another, before
  // it draws anything, what main knows of its database.
  const body = isPage
    ? content
        .toString('utf8')
        .replaceAll('__KV_NONCE__', nonce)
        .replace('__KV_DATABASE__', () => marker())
    : new Uint8Array(content)
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
