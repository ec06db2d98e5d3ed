import * as fs from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { markerForPage, openMarker } from '../../../../src/main/backups/marker'
import { setAsideDatabase } from '../../../../src/main/backups/setAside'

let folder: string
beforeEach(() => {
  folder = fs.mkdtempSync(join(tmpdir(), 'kv-marker-'))
})
afterEach(() => {
  fs.rmSync(folder, { recursive: true, force: true })
})

const path = () => join(folder, 'database.json')
const entry = '01900000-0000-7000-8000-000000000001'

test('what was told is there at the next start', () => {
  const marker = openMarker(path())
  expect(marker.get()).toMatchObject({ entry: null, rows: 0, last: null })
  marker.set({ entry, rows: 5, user: { name: 'Aino "Ä" Esimerkki', personId: null } })
  marker.set({ rows: 6 })
  expect(openMarker(path()).get()).toEqual(marker.get())
  expect(marker.get()).toMatchObject({ entry, rows: 6 })
  expect(fs.readdirSync(folder)).toEqual(['database.json'])
})

test('the page gets what it needs in a form that fits an attribute', () => {
  const marker = openMarker(path())
  marker.set({ entry, rows: 5, user: { name: '"><script>', personId: null } })
  const written = markerForPage(marker)
  expect(written).not.toMatch(/["<>]/)
  expect(JSON.parse(decodeURIComponent(written))).toEqual({
    entry,
    rows: 5,
    user: { name: '"><script>', personId: null },
  })
})

test('a damaged marker is as that of a new database, and never stops the start', () => {
  const odd = ['', '{', '[]', 'null', '{"entry":5,"rows":-1,"user":{},"last":{"name":1}}']
  for (const text of odd) {
    fs.writeFileSync(path(), text)
    expect(openMarker(path()).get()).toEqual({
      entry: null,
      rows: 0,
      user: null,
      last: null,
      setAside: false,
    })
  }
})

test('a database is set aside once, by request, and not deleted', () => {
  fs.mkdirSync(join(folder, 'IndexedDB'))
  fs.writeFileSync(join(folder, 'IndexedDB', 'LOG'), 'kept')
  const marker = openMarker(path())
  setAsideDatabase(marker, folder)
  expect(fs.existsSync(join(folder, 'IndexedDB'))).toBe(true)
  marker.set({ setAside: true })
  setAsideDatabase(marker, folder)
  const aside = fs.readdirSync(folder).filter((name) => name.startsWith('IndexedDB'))
  expect(aside).toHaveLength(1)
  expect(aside).not.toContain('IndexedDB')
  expect(fs.readFileSync(join(folder, aside[0] ?? '', 'LOG'), 'utf8')).toBe('kept')
  expect(openMarker(path()).get().setAside).toBe(false)
})
