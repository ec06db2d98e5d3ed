import { describe, expect, it } from 'vitest'
import { decodeText } from '../../../../src/main/files/decodeText'

const text = 'Sukunimi;Äijälä'

describe('decodeText', () => {
  it('reads UTF-8 with and without its mark', () => {
    expect(decodeText(Buffer.from(text))).toBe(text)
    expect(decodeText(Buffer.from(`\uFEFF${text}`))).toBe(text)
  })

  it('reads UTF-16 in both orders by the mark', () => {
    const little = Buffer.from(`\uFEFF${text}`, 'utf16le')
    expect(decodeText(little)).toBe(text)
    expect(decodeText(Buffer.from(little).swap16())).toBe(text)
  })

  it('reads Windows-1252, the euro sign too', () => {
    expect(decodeText(Buffer.from([0x80, 0x20, 0xc4, 0xe4]))).toBe('€ Ää')
    expect(decodeText(Buffer.from([0x8a, 0x9e, 0x93, 0x94, 0x96, 0x9f]))).toBe('Šž“”–Ÿ')
  })
})
