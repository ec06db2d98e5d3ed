import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { encodeXlsx } from '../../../../../src/main/documents/xlsx'
import { readXlsx } from '../../../../../src/main/import/xlsx/xlsxTable'
import { severalSheets, workbook } from '../workbooks'

const read = (...of: Parameters<typeof workbook>) => {
  const found = readXlsx(workbook(...of))
  return found.ok ? found.rows : found.problem
}
const row = (cells: string) => `<row>${cells}</row>`
const text = (words: string) => row(`<c t="str"><v>${words}</v></c>`)

describe('readXlsx', () => {
  it('reads what the program itself writes', async () => {
    const header = (text: string) => ({ header: text, width: 20 })
    const bytes = await encodeXlsx({
      title: 'Taulukko',
      columns: ['Nimi', 'Määrä', 'Päivä', 'Hetki'].map(header),
      rows: [
        {
          isGroup: false,
          cells: ['=1+1', 1234.5, { date: '2026-11-26' }, { date: '2026-11-26T09:30' }],
        },
      ],
    })
    expect(readXlsx(bytes)).toEqual({
      ok: true,
      rows: [
        ['Nimi', 'Määrä', 'Päivä', 'Hetki'],
        ['=1+1', '1234.5', '2026-11-26', '2026-11-26 09:30'],
      ],
      lines: [1, 2],
    })
  })

  it('joins the runs of a text, keeps to the columns, and takes the kept value of a formula', () => {
    const rows = [
      row('<c r="A1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><t>_x0041_&amp;</t></is></c>'),
      row('<c/>'),
      row('<c t="s"><v>1</v></c><c t="str"><f>1+1</f><v>kaksi</v></c><c t="b"><v>1</v></c>'),
      row('<c r="B9"><f>HYPERLINK("x")</f></c><c t="e"><v>#REF!</v></c>'),
    ]
    expect(read(rows.join(''))).toEqual([
      ['Nimi', '', 'A&'],
      ['Äijälä ', 'kaksi', 'TRUE'],
      ['', '', '#REF!'],
    ])
  })

  it('shows numbers, days and times as their formats say, from 1900 and from 1904', () => {
    const cells =
      '<c s="1"><v>46352</v></c><c s="2"><v>46352.395833333336</v></c><c s="3"><v>0.5</v></c><c><v>0.30000000000000004</v></c><c><v>358401234567</v></c><c s="1"><v>1</v></c>'
    const shown = ['12:00', '0.3', '358401234567']
    expect(read(row(cells))).toEqual([['2026-11-26', '2026-11-26 09:30', ...shown, '1900-01-01']])
    const since1904 = read(row(cells), {}, '<workbookPr date1904="1"/>')
    expect(since1904).toEqual([['2030-11-27', '2030-11-27 09:30', ...shown, '1904-01-02']])
  })

  it('numbers rows as the workbook does, also where empty ones are not written', () => {
    const cell = '<c t="str"><v>a</v></c>'
    const rows = `<row r="3">${cell}</row><row r="4"><c/></row><row r="7">${cell}</row><row>${cell}</row>`
    expect(readXlsx(workbook(rows))).toMatchObject({ lines: [3, 7, 8] })
    // What a file says against itself is not believed: rows stay in their order, each with its own number.
    const wrong = ['x', '2', '2', '-1', '1e9'].map((at) => `<row r="${at}">${cell}</row>`).join('')
    expect(readXlsx(workbook(wrong))).toMatchObject({ lines: [1, 2, 3, 4, 5] })
  })

  it('reads the sheet that is asked for of those that are seen and hold something', () => {
    const bytes = severalSheets({
      A: '',
      B: text('b'),
      C: '<row><c><v> </v></c></row>',
      D: text('d'),
    })
    const sheets = ['B', 'D']
    expect(readXlsx(bytes)).toMatchObject({ ok: true, rows: [['b']], sheets, sheet: 0 })
    expect(readXlsx(bytes, 1)).toMatchObject({ ok: true, rows: [['d']], sheets, sheet: 1 })
    expect(readXlsx(bytes, 2)).toEqual({ ok: false, problem: 'empty' })
  })

  it('gives no choice where one sheet only holds something', () => {
    const read = readXlsx(severalSheets({ A: '', B: text('b') }))
    expect(read).toEqual({ ok: true, rows: [['b']], lines: [1] })
  })

  it('lets another sheet be chosen when one cannot be read', () => {
    const bytes = severalSheets({ A: text('a'), B: '<row><c>', C: text('x').repeat(50_002) })
    const sheets = ['A', 'B', 'C']
    expect(readXlsx(bytes)).toMatchObject({ ok: true, rows: [['a']], sheets })
    expect(readXlsx(bytes, 1)).toEqual({ ok: false, problem: 'unreadable', sheets, sheet: 1 })
    expect(readXlsx(bytes, 2)).toEqual({ ok: false, problem: 'tooManyRows', sheets, sheet: 2 })
  })

  it('refuses what grows too much, whatever its header says, and gives no part of it', () => {
    const bomb = workbook(row(`<c t="str"><v>${' '.repeat(30_000_000)}</v></c>`))
    expect(readXlsx(bomb)).toEqual({ ok: false, problem: 'inflatesTooMuch' })
    // The directory's word for the size is the place that programs believe.
    const name = 'xl/worksheets/sheet1.xml'
    const entry = Buffer.from(bomb).lastIndexOf(name) - 46
    new DataView(bomb.buffer, bomb.byteOffset).setUint32(entry + 24, 10, true)
    expect(readXlsx(bomb)).toEqual({ ok: false, problem: 'inflatesTooMuch' })
    const honest = workbook(row('<c t="str"><v>a</v></c>'))
    const at = Buffer.from(honest).lastIndexOf(name) - 46
    new DataView(honest.buffer, honest.byteOffset).setUint32(at + 24, 10, true)
    expect(readXlsx(honest)).toEqual({ ok: false, problem: 'unreadable' })
  })

  it('refuses deep, foreign and broken parts', () => {
    const sheet = (text: string) => read('', { 'xl/worksheets/sheet1.xml': text })
    expect(sheet('<a>'.repeat(100_000))).toBe('unreadable')
    expect(sheet('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>')).toBe('unreadable')
    expect(sheet('<worksheet>')).toBe('unreadable')
    expect(sheet('<worksheet/>')).toBe('empty')
    expect(read(row(`<c r="ZZZ1"><v>1</v></c>`))).toBe('tooManyColumns')
    expect(read(row('<c><v>1</v></c>').repeat(50_002))).toBe('tooManyRows')
    expect(read(row(`<c t="str"><v>${'xy'.repeat(20_000)}</v></c>`))).toBe('cellTooLong')
    expect(readXlsx(zipSync({ '../../etc/passwd': strToU8('x') }))).toEqual({
      ok: false,
      problem: 'unreadable',
    })
  })
})
