import { describe, expect, it } from 'vitest'
import { plainCells, sheet, type Sheet, type SheetCell } from '@shared/documents/sheet'

const sheetWith = (...cells: SheetCell[]): Sheet => ({
  title: 'Tehtävät',
  columns: cells.map((_, at) => ({ header: `Sarake ${at}`, width: 10 })),
  rows: [{ isGroup: false, cells }],
})
const written = (cell: SheetCell) => plainCells(sheetWith(cell))[1]?.[0]

describe('plain cells', () => {
  it.each(['=1+1', '+358 40 123', '-2', '@SUM(A1)', '\t=1', '\r=1', ' =1', '\n=1', '＝1+1'])(
    'puts an apostrophe before %j, which a spreadsheet would compute',
    (text) => {
      expect(written(text)).toBe(`'${text}`)
    },
  )

  it('leaves other texts as they are', () => {
    expect(written('Barents = yhteistyö')).toBe('Barents = yhteistyö')
    expect(written('')).toBe('')
  })

  it('writes numbers and days as Finnish Excel reads them', () => {
    expect(written(-2.5)).toBe('-2,5')
    expect(written({ date: '2026-03-05' })).toBe('5.3.2026')
    expect(written({ date: '2026-03-05T09:00' })).toBe('5.3.2026 9.00')
  })

  it('fills a title of a group to the width of the table', () => {
    const table = { ...sheetWith('a', 'b'), rows: [{ isGroup: true, cells: ['Tila: Avoin (2)'] }] }
    expect(plainCells(table)[1]).toEqual(['Tila: Avoin (2)', ''])
  })
})

describe('the border', () => {
  it.each([
    { ...sheetWith('a'), title: '' },
    { ...sheetWith('a'), columns: [] },
    { ...sheetWith('a'), path: '/etc/passwd' },
    sheetWith({ date: '5.3.2026' }),
    sheetWith('a'.repeat(50_001)),
    sheetWith(Number.NaN),
  ])('refuses what is not a table (%#)', (table) => {
    expect(sheet.safeParse(table).success).toBe(false)
  })
})
