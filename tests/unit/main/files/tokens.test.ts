import { describe, expect, it } from 'vitest'
import { openablePathOf, pathOf, tokenFor } from '../../../../src/main/files/tokens'

describe('tokens', () => {
  it('stand for files written in this session only', () => {
    const token = tokenFor('/papers/Lista.DOCX')
    expect(token).not.toContain('Lista')
    expect(pathOf(token)).toBe('/papers/Lista.DOCX')
    expect(openablePathOf(token)).toBe('/papers/Lista.DOCX')
    expect(pathOf('/papers/Lista.DOCX')).toBeNull()
  })

  it.each(['/papers/a.exe', '/papers/a.docx.bat', '/papers/docx', '/papers/a.json'])(
    'do not open %s',
    (path) => {
      expect(openablePathOf(tokenFor(path))).toBeNull()
    },
  )
})
