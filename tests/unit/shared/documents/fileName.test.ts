import { expect, test } from 'vitest'
import { safeFileName } from '../../../../src/shared/documents/fileName'

test('keeps letters and drops what file systems refuse', () => {
  expect(safeFileName('Äänekoski: tiimi 2/2026?')).toBe('Äänekoski tiimi 2-2026')
  expect(safeFileName('..\\..\\etc/passwd')).toBe('etc-passwd')
  expect(safeFileName('a\r\nb\u0000c\u202egpj.exe')).toBe('a b c gpj.exe')
  expect(safeFileName('con.txt')).toBe('_con.txt')
  expect(safeFileName(' . ')).toBe('KV Desk')
})

test('stays within 150 bytes without cutting a character in two', () => {
  const name = safeFileName('👩‍👩‍👧ä'.repeat(1000))
  expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(150)
  expect(name).not.toMatch(/[\ud800-\udbff]$/)
})
