import { randomBytes } from 'node:crypto'

/** A fresh nonce: 128 random bits, as the CSP specification asks. */
export function newNonce(): string {
  return randomBytes(16).toString('base64')
}

/**
 * The content security policy of the window. Styles made at run time need the nonce; `unsafe-inline` is
 * allowed for style attributes only (positions of floating parts, widths of columns), which carry no selectors.
 */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src-elem 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-src 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ].join('; ')
}
