import { describe, expect, it } from 'vitest'
import {
  developmentOrigin,
  externalAddress,
  isNetworkRequest,
  isOwnAddress,
} from '../../../../src/main/security/addresses'

const server = 'http://localhost:5173'

describe('isOwnAddress', () => {
  it.each(['app://kv-desk/', 'app://kv-desk/index.html#/tasks', 'APP://kv-desk/a?b'])(
    'ours: %s',
    (address) => {
      expect(isOwnAddress(address, null)).toBe(true)
    },
  )

  it.each([
    // A host of a scheme unknown to Node keeps its capitals; Chromium has lowered ours before we see it.
    'app://KV-DESK/',
    'app://kv-desk.evil/',
    'app://evil/kv-desk/',
    'app://kv-desk:80/',
    'app:kv-desk',
    'https://kv-desk/',
    'file:///index.html',
    'file://kv-desk/share',
    'about:blank',
    'data:text/html,x',
    'blob:app://kv-desk/1',
    'javascript:alert(1)',
    '//kv-desk/',
    '',
  ])('not ours: %s', (address) => {
    expect(isOwnAddress(address, null)).toBe(false)
  })

  it('takes the development server only where there is one', () => {
    expect(isOwnAddress(`${server}/x`, server)).toBe(true)
    expect(isOwnAddress(`${server}/x`, null)).toBe(false)
    expect(isOwnAddress('http://localhost:5174/', server)).toBe(false)
  })
})

describe('developmentOrigin', () => {
  it('is on this machine and never in the packaged program', () => {
    expect(developmentOrigin(`${server}/`, false)).toBe(server)
    expect(developmentOrigin(`${server}/`, true)).toBeNull()
    expect(developmentOrigin(undefined, false)).toBeNull()
    expect(developmentOrigin('http://example.org/', false)).toBeNull()
    expect(developmentOrigin('http://localhost.example.org/', false)).toBeNull()
    expect(developmentOrigin('file:///localhost', false)).toBeNull()
  })
})

describe('isNetworkRequest', () => {
  it.each([
    'http://a/',
    'https://a/',
    'ws://a/',
    'wss://a/',
    'HTTPS://a/',
    'ftp://a/',
    'no address',
  ])('blocks %s', (address) => {
    expect(isNetworkRequest(address, null)).toBe(true)
    expect(isNetworkRequest(address, server)).toBe(true)
  })

  it('lets the program itself and its development server through', () => {
    for (const address of ['app://kv-desk/a.js', 'data:,x', 'blob:app://kv-desk/1']) {
      expect(isNetworkRequest(address, null)).toBe(false)
    }
    expect(isNetworkRequest(`${server}/@vite/client`, server)).toBe(false)
    expect(isNetworkRequest('ws://localhost:5173/', server)).toBe(false)
    expect(isNetworkRequest('http://localhost:5174/', server)).toBe(true)
  })
})

describe('externalAddress', () => {
  it.each(['https://example.org/a?b#c', 'mailto:someone@example.org', 'HTTPS://example.org/'])(
    'opens %s',
    (address) => {
      expect(externalAddress(address)).toBe(new URL(address).href)
    },
  )

  it.each([
    'http://example.org/',
    'file:///etc/passwd',
    'smb://server/share',
    'ms-msdt:/id',
    'MS-MSDT:/id',
    'javascript:alert(1)',
    ' javascript:alert(1)',
    '\\\\server\\share',
    'data:text/html,x',
    'app://kv-desk/',
    'C:\\Windows\\calc.exe',
    'https:',
    '',
  ])('does not open %j', (address) => {
    expect(externalAddress(address)).toBeNull()
  })
})
