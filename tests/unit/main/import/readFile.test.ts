import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTableFile } from '../../../../src/main/import/readFile'
import { tableFileOf } from '../../../../src/main/import/readTable'
import { tableFile } from '../../../../src/shared/model/tableFile'
import { guessMapping } from '../../../../src/shared/rules/import/guess'
import { textsIn } from '../../../../src/shared/texts/texts'

const t = textsIn('fi')

const card = (lines: string) => `BEGIN:VCARD\r\nVERSION:3.0\r\n${lines}END:VCARD\r\n`
/** An invented person. */
const asa = card(
  'N:Äijälä;Åsa;;;\r\nFN:Åsa Äijälä\r\nORG:Keksitty Oy;Osasto\r\nTITLE:Johtaja\r\n' +
    'EMAIL;TYPE=INTERNET:asa@example.org\r\nTEL;TYPE=CELL:+358 40 1\r\n',
)
const table = 'Sukunimi;Etunimi\r\nÄijälä;"Åsa"\r\n'

describe('readTableFile', () => {
  it.each(['utf8', 'latin1'] as const)('reads cards in %s, a row each', (encoding) => {
    const read = readTableFile(Buffer.from(asa + card('FN:Neuvonta\r\n'), encoding), t)
    expect(read).toMatchObject({ ok: true })
    if (!read.ok) return
    const [headings = [], ...rows] = read.rows
    expect(guessMapping('person', headings)).not.toContain(null)
    expect(rows).toEqual([
      ['Äijälä', 'Åsa', 'Johtaja', 'Keksitty Oy', 'asa@example.org', '+358 40 1', ''],
      ['Neuvonta', '', '', '', '', '', ''],
    ])
  })

  it('heads the columns of cards in English, and knows those headings', () => {
    const read = readTableFile(Buffer.from(asa), textsIn('en'))
    const [headings = []] = read.ok ? read.rows : []
    expect(headings[0]).toBe('Family name')
    expect(guessMapping('person', headings)).not.toContain(null)
  })

  it('reads anything else as a table', () => {
    expect(readTableFile(Buffer.from(`\ufeff${table}`, 'utf16le'), t)).toEqual({
      ok: true,
      rows: [
        ['Sukunimi', 'Etunimi'],
        ['Äijälä', 'Åsa'],
      ],
      lines: [1, 2],
    })
  })

  it('refuses cards that are cut short', () => {
    expect(readTableFile(Buffer.from(asa.slice(0, -14)), t)).toEqual({
      ok: false,
      problem: 'unreadable',
    })
  })

  it('never throws, and never gives more than the contract allows, whatever was done to a file', () => {
    const change = fc.tuple(fc.nat({ max: 200 }), fc.nat({ max: 255 }), fc.boolean())
    fc.assert(
      fc.property(
        fc.constantFrom(asa, asa + asa, table),
        fc.array(change, { minLength: 1, maxLength: 6 }),
        (text, changes) => {
          const bytes = [...Buffer.from(text)]
          for (const [at, byte, isAdded] of changes) bytes.splice(at, isAdded ? 0 : 1, byte)
          const read = readTableFile(Uint8Array.from(bytes), t)
          expect(tableFile.safeParse(tableFileOf('x', read)).success).toBe(true)
        },
      ),
      { numRuns: 200 },
    )
  })
})
