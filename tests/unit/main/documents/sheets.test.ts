import { expect, it } from 'vitest'
import type { Sheet } from '@shared/documents/sheet'
import { encodeCsv, sheetFlavours } from '../../../../src/main/documents/csv'
import { encodeXlsx } from '../../../../src/main/documents/xlsx'
import { unzip } from './unzip'

const table: Sheet = {
  title: 'Haut: "syksy" [2026]/1',
  columns: [
    { header: 'Nimi', width: 30 },
    { header: 'Sulkeutuu', width: 20 },
    { header: 'Kesto', width: 8 },
  ],
  rows: [
    { isGroup: true, cells: ['Tila: Auki (1)'] },
    {
      isGroup: false,
      cells: ['=1+1; "x"', { date: '2026-12-24T14:30' }, 2.5],
    },
  ],
}

it('makes a workbook whose cells have types, with a filter over all of it', async () => {
  const parts = unzip(await encodeXlsx(table))
  const sheet = parts.get('xl/worksheets/sheet1.xml')?.toString() ?? ''
  expect(sheet).toContain('</sheetData><autoFilter ref="A1:C3"/>')
  expect(sheet).toContain('state="frozen"')
  expect(sheet).not.toContain('<f>')
  // 24.12.2026 14.30 as spreadsheets count days, whatever the zone of the machine.
  expect(sheet).toMatch(/<v>46380\.6041666\d*<\/v>/)
  expect(sheet).toContain('<v>2.5</v>')
  expect(parts.get('xl/workbook.xml')?.toString()).toMatch(/name="Haut {1,2}(&quot;|")syksy/)
  expect(parts.get('xl/styles.xml')?.toString()).toContain('d.m.yyyy h:mm')
})

it('names the last column beyond Z', async () => {
  const columns = Array.from({ length: 28 }, (_, at) => ({ header: String(at), width: 5 }))
  const parts = unzip(await encodeXlsx({ ...table, columns, rows: [] }))
  expect(parts.get('xl/worksheets/sheet1.xml')?.toString()).toContain('ref="A1:AB1"')
})

it('makes a CSV with its mark, semicolons and quotes where they are needed', () => {
  expect(encodeCsv(table)).toBe(
    '\uFEFFNimi;Sulkeutuu;Kesto\r\nTila: Auki (1);;\r\n"\'=1+1; ""x""";24.12.2026 14.30;2,5',
  )
})

it('copies a table for a spreadsheet and for a letter', () => {
  const { text, html } = sheetFlavours(table)
  expect(text.split('\r\n')[0]).toBe('Nimi\tSulkeutuu\tKesto')
  expect(html).toContain('<th>Nimi</th>')
  expect(html).toContain('<td>&#39;=1+1; &quot;x&quot;</td>')
})

it('copies one cell without the title of its column', () => {
  const one = {
    title: 'x',
    columns: [{ header: 'Nimi', width: 5 }],
    rows: [{ isGroup: false, cells: ['a\nb'] }],
  }
  expect(sheetFlavours(one)).toEqual({ html: '<p>a<br>b</p>', text: '"a\nb"' })
})
