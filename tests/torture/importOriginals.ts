import { readFileSync } from 'node:fs'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { encodeXlsx } from '../../src/main/documents/xlsx'
import { randomOf } from '../../src/shared/workspace/generate/random'
import { severalSheets, workbook } from '../unit/main/import/workbooks'
import { harmed } from './mutate'

export const importedFormats = ['XLSX', 'CSV', 'ICS', 'VCF', 'EML'] as const
export type ImportedFormat = (typeof importedFormats)[number]

const replies = (...names: string[]) =>
  names.map((name) => Uint8Array.from(readFileSync(`tests/fixtures/replies/${name}`)))

/** Invented people, one a row, with a formula, a pair of quotes and a name of the language. */
const csv = [
  'Sukunimi;Etunimi;Sähköposti;Yritys;Muistiinpano',
  'Äijälä;Åsa;asa.aijala@example.org;Keksitty Oy;=1+1',
  'Östman;Ville;ville.ostman@example.org;"Keksitty; Oy";"rivi\nrivi"',
  '__proto__;constructor;;toString;../../x',
].join('\r\n')

const vcf = ['3.0', '4.0']
  .map((version) =>
    [
      'BEGIN:VCARD',
      `VERSION:${version}`,
      'N:Äijälä;Åsa;;;',
      'FN:Åsa Äijälä',
      'ORG:Keksitty Oy;Osasto',
      'item1.EMAIL;TYPE=INTERNET:asa@example.org',
      'NOTE:Pitkä muistiinpano\\, joka',
      '  taitetaan',
      'END:VCARD',
      '',
    ].join('\r\n'),
  )
  .join('')

const series = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'BEGIN:VEVENT',
  'UID:abc',
  'SUMMARY:Verkosto',
  'DTSTART;TZID=Europe/Helsinki:20261019T090000',
  'DTEND;TZID=Europe/Helsinki:20261019T100000',
  'RRULE:FREQ=MONTHLY;BYDAY=3MO;UNTIL=20281109T070000Z',
  'EXDATE;TZID=Europe/Helsinki:20261116T090000',
  'END:VEVENT',
  'BEGIN:VEVENT',
  'UID:abc',
  'SUMMARY:Verkosto\\, siirretty',
  'RECURRENCE-ID;TZID=Europe/Helsinki:20261221T090000',
  'DTSTART;VALUE=DATE:20261222',
  'END:VEVENT',
  'END:VCALENDAR',
  '',
].join('\r\n')

async function workbooks(): Promise<Uint8Array[]> {
  const row = ['Äijälä', 'Åsa', '=1+1', { date: '2026-11-26' }]
  const own = await encodeXlsx({
    title: 'Keksitty',
    columns: ['Sukunimi', 'Etunimi', 'Nimike', 'Päivä'].map((header) => ({ header, width: 9 })),
    rows: Array.from({ length: 20 }, () => ({ isGroup: false, cells: row })),
  })
  const cells =
    '<row><c t="s"><v>0</v></c></row><row r="2"><c r="A2" t="s"><v>1</v></c><c s="2"><v>46352.4</v></c></row>'
  const several = severalSheets({ Talot: cells, Henkilöt: cells })
  return [own, workbook(cells), several]
}

/** Files as other programs write them, all invented. */
export async function originalsOf(format: ImportedFormat): Promise<Uint8Array[]> {
  switch (format) {
    case 'XLSX':
      return workbooks()
    case 'CSV':
      return [strToU8(csv), Buffer.from(csv, 'latin1'), Buffer.from(`\ufeff${csv}`, 'utf16le')]
    case 'ICS':
      return [strToU8(series), ...replies('outlook.ics', 'own-zone.ics', 'two-events.ics')]
    case 'VCF':
      return [strToU8(vcf), Buffer.from(vcf, 'latin1')]
    case 'EML':
      return replies('google.eml', 'thunderbird.eml', 'letter.eml')
  }
}

/** Forty megabytes packed to forty kilobytes, in each part that is read. */
const bombs = ['xl/workbook.xml', 'xl/sharedStrings.xml', 'xl/worksheets/sheet1.xml'].map((part) =>
  workbook('', { [part]: `<sst>${'<si/>'.repeat(8_000_000)}</sst>` }),
)

/** A harmed workbook: its packed bytes, what is in it packed anew, or a bomb whose directory lies about its sizes. */
export function harmedWorkbook(original: Uint8Array, seed: string): Uint8Array {
  const random = randomOf(`workbook ${seed}`)
  const way = random.whole(0, 19)
  if (way === 0) return withLies(random.pick(bombs), random.whole(0, 1000))
  if (way < 8) return harmed(original, seed)
  const parts = Object.entries(unzipSync(original)).map(([name, bytes]): [string, Uint8Array] =>
    random.whole(0, 3) === 0 ? [name, harmed(bytes, `${seed} ${name}`)] : [name, bytes],
  )
  const names = ['../../../x', '/etc/passwd', '__PROTO__', 'xl/../xl/workbook.xml']
  if (way === 8) parts.push([random.pick(names), strToU8('x')])
  const packed = renamed(zipSync(Object.fromEntries(parts), { level: 1 }))
  return way === 9 ? withLies(packed, random.whole(0, 1000)) : packed
}

/** With the name that the packer itself cannot take. */
function renamed(bytes: Uint8Array): Uint8Array {
  return Buffer.from(
    Buffer.from(bytes).toString('latin1').replaceAll('__PROTO__', '__proto__'),
    'latin1',
  )
}

/** Every size in the directory says the same. */
function withLies(bytes: Uint8Array, size: number): Uint8Array {
  const lying = Buffer.from(bytes)
  const mark = Buffer.from('PK\u0001\u0002')
  for (let at = lying.indexOf(mark); at >= 0; at = lying.indexOf(mark, at + 1))
    if (at + 28 <= lying.length) lying.writeUInt32LE(size, at + 24)
  return lying
}
