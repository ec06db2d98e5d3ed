import * as fs from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mimeTypeOf } from '../../../../src/main/protocol/mimeTypes'
import { isInside, placeOf } from '../../../../src/main/protocol/place'

let outside: string
let folder: string
beforeAll(() => {
  outside = fs.realpathSync(fs.mkdtempSync(join(tmpdir(), 'kv-place-')))
  folder = join(outside, 'renderer')
  fs.mkdirSync(join(folder, 'assets'), { recursive: true })
  fs.mkdirSync(join(outside, 'renderer-other'))
  for (const name of ['index.html', 'assets/ä b.js', '..odd.js']) {
    fs.writeFileSync(join(folder, name), 'x')
  }
  fs.writeFileSync(join(outside, 'secret.txt'), 'x')
  fs.writeFileSync(join(outside, 'renderer-other', 'secret.txt'), 'x')
  fs.symlinkSync(join(outside, 'secret.txt'), join(folder, 'link.txt'))
})
afterAll(() => {
  fs.rmSync(outside, { recursive: true })
})

describe('placeOf', () => {
  it('finds files of the folder', async () => {
    expect(await placeOf(folder, '/')).toBe(join(folder, 'index.html'))
    expect(await placeOf(folder, '/assets/%C3%A4%20b.js')).toBe(join(folder, 'assets', 'ä b.js'))
    expect(await placeOf(folder, '/..odd.js')).toBe(join(folder, '..odd.js'))
  })

  it.each([
    '/../secret.txt',
    '/..%2Fsecret.txt',
    '/%2e%2e/secret.txt',
    '/%2e%2e%2fsecret.txt',
    '/assets/../../secret.txt',
    '/../renderer-other/secret.txt',
    '/..%5Csecret.txt',
    '/link.txt',
    '/index.html%00.js',
    '/C:/secret.txt',
    '/%E0%A4%A',
    '/missing.js',
    '//etc/passwd',
  ])('finds nothing for %s', async (pathname) => {
    expect(await placeOf(folder, pathname)).toBeNull()
  })

  it('does not mistake a neighbour for the inside', () => {
    expect(isInside('/a/b', '/a/bc')).toBe(false)
    expect(isInside('/a/b', '/a')).toBe(false)
    expect(isInside('/a/b', '/a/b/c')).toBe(true)
  })
})

describe('mimeTypeOf', () => {
  it('knows what the window is made of and guesses nothing', () => {
    expect(mimeTypeOf('a/index.HTML')).toBe('text/html; charset=utf-8')
    expect(mimeTypeOf('a.js')).toBe('text/javascript; charset=utf-8')
    expect(mimeTypeOf('a.css')).toBe('text/css; charset=utf-8')
    expect(mimeTypeOf('a.woff2')).toBe('font/woff2')
    expect(mimeTypeOf('a.unknown')).toBe('application/octet-stream')
  })
})
