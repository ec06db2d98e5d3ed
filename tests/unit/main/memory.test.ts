import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openMemory } from '../../../src/main/memory'

const defaults = {
  bounds: null,
  maximized: false,
  language: null,
  theme: 'system',
  lastFolder: '',
  tray: false,
  calendarFile: '',
  secondPlace: '',
  sealsSecond: false,
  keptPassword: '',
}

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kv-memory-'))
  path = join(folder, 'below', 'window.json')
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

describe('openMemory', () => {
  it('starts with defaults and remembers', () => {
    expect(openMemory(path).get()).toEqual(defaults)
    const bounds = { x: 10, y: 20, width: 900, height: 700 }
    openMemory(path).set({ bounds, language: 'en' })
    openMemory(path).set({ theme: 'dark' })
    expect(openMemory(path).get()).toEqual({ ...defaults, bounds, language: 'en', theme: 'dark' })
    expect(readdirSync(join(folder, 'below'))).toEqual(['window.json'])
  })

  it.each(['', '{', 'null', '[]', '"text"', '{"bounds":1,"theme":"pink","language":"sv"}'])(
    'takes defaults for what is damaged: %s',
    (text) => {
      path = join(folder, 'window.json')
      writeFileSync(path, text)
      expect(openMemory(path).get()).toEqual(defaults)
    },
  )

  it('keeps what is sound beside what is damaged', () => {
    path = join(folder, 'window.json')
    writeFileSync(path, '{"bounds":{"x":1},"theme":"dark","lastFolder":"here"}')
    expect(openMemory(path).get()).toEqual({ ...defaults, theme: 'dark', lastFolder: 'here' })
  })

  it('goes on without a place to write', () => {
    writeFileSync(join(folder, 'below'), 'a file where the folder should be')
    const memory = openMemory(path)
    memory.set({ theme: 'light' })
    expect(memory.get().theme).toBe('light')
    expect(readFileSync(join(folder, 'below'), 'utf8')).toContain('a file')
  })
})
