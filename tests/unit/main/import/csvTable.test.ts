import { describe, expect, it } from 'vitest'
import { readCsv } from '../../../../src/main/import/csvTable'
import { tableLimits } from '../../../../src/shared/model/tableFile'

const rowsOf = (text: string, encoding: BufferEncoding = 'utf8') => {
  const read = readCsv(Buffer.from(text, encoding))
  return read.ok ? read.rows : read.problem
}

describe('readCsv', () => {
  it.each([';', ',', '\t', '|'])('knows the separator %j by itself', (mark) => {
    const lines = [
      ['Sukunimi', 'Etunimi', 'Sähköposti'],
      ['Äijälä', 'Åsa', 'asa@example.org'],
    ]
    expect(rowsOf(lines.map((line) => line.join(mark)).join('\r\n'))).toEqual(lines)
  })

  it('reads Windows-1252', () => {
    expect(rowsOf('Nimi;Paikka\r\nÄijälä;Oulu', 'latin1')).toEqual([
      ['Nimi', 'Paikka'],
      ['Äijälä', 'Oulu'],
    ])
  })

  it('keeps separators, quotes and line ends within quotes, and leaves empty rows out', () => {
    expect(rowsOf('a;b\n"x;""y""\nz";2\n;\n')).toEqual([
      ['a', 'b'],
      ['x;"y"\nz', '2'],
    ])
  })

  it('numbers rows as a spreadsheet does, which shows the empty ones too', () => {
    const read = readCsv(Buffer.from('\r\na;b\r\n\r\n;\r\n"x\r\ny";2\r\nz;3\r\n'))
    expect(read).toEqual({
      ok: true,
      rows: [
        ['a', 'b'],
        ['x\r\ny', '2'],
        ['z', '3'],
      ],
      lines: [2, 5, 6],
    })
  })

  it('does not count empty rows among those that may be, and loses none behind them', () => {
    const rows = 'a;b\n'.repeat(tableLimits.rows + 1)
    expect(rowsOf(`${'\n'.repeat(1000)}${rows}`)).toHaveLength(tableLimits.rows + 1)
    expect(rowsOf(`${'\n'.repeat(1000)}${rows}a;b`)).toBe('tooManyRows')
  })

  it('leaves formulas and names of the language as the texts they are', () => {
    expect(rowsOf('__proto__;b\n=1+1;@SUM(A1)')).toEqual([
      ['__proto__', 'b'],
      ['=1+1', '@SUM(A1)'],
    ])
  })

  it('says why a file is refused, and gives no part of it', () => {
    expect(rowsOf('')).toBe('empty')
    expect(rowsOf('a;b\n"x;2')).toBe('openQuote')
    expect(rowsOf(`a${';'.repeat(tableLimits.columns)}\n`.repeat(2))).toBe('tooManyColumns')
    expect(rowsOf(`a;b\n${'x'.repeat(tableLimits.cell + 1)};1`)).toBe('cellTooLong')
    expect(rowsOf('a;b\n'.repeat(tableLimits.rows + 2))).toBe('tooManyRows')
    const oneTooMuch = new Uint8Array(tableLimits.bytes + 1)
    expect(readCsv(oneTooMuch)).toEqual({ ok: false, problem: 'tooLarge' })
  })

  it('accepts as many rows as may be beside the headings', () => {
    expect(rowsOf('a;b\n'.repeat(tableLimits.rows + 1))).toHaveLength(tableLimits.rows + 1)
  })
})
