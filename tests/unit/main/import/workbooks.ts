import { strToU8, zipSync } from 'fflate'

const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

function relations(...targets: (readonly [id: string, type: string, target: string])[]) {
  const all = targets.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${types}/${type}" Target="${target}"/>`,
  )
  return `<Relationships>${all.join('')}</Relationships>`
}

/** A workbook of the parts given, as programs write it: relations that point the way, texts kept once, one date style. */
export function workbook(
  rows: string,
  changes: Readonly<Record<string, string>> = {},
  settings = '',
): Uint8Array {
  const parts: Record<string, string> = {
    '_rels/.rels': relations(['r1', 'officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': `<workbook>${settings}<sheets><sheet name="Piilo" state="hidden" r:id="r2"/><sheet name="Nimet" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      ['r1', 'worksheet', 'worksheets/sheet1.xml'],
      ['r2', 'worksheet', '/xl/worksheets/hidden.xml'],
      ['r3', 'sharedStrings', 'sharedStrings.xml'],
      ['r4', 'styles', '../xl/styles.xml'],
    ),
    'xl/worksheets/hidden.xml': '<worksheet><sheetData/></worksheet>',
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
    'xl/sharedStrings.xml':
      '<sst><si><t>Nimi</t></si><si><r><t>Äi</t></r><r><t xml:space="preserve">jälä </t></r><rPh><t>x</t></rPh></si></sst>',
    'xl/styles.xml':
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="[$-40B]d.m.yyyy\\ &quot;klo&quot;\\ h:mm"/></numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="20"/></cellXfs></styleSheet>',
    ...changes,
  }
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])),
  )
}

/** A workbook of sheets by their names, and the hidden one. */
export function severalSheets(rowsOf: Readonly<Record<string, string>>): Uint8Array {
  const all = Object.entries(rowsOf).map(([name, rows], at) => ({ name, rows, id: `s${at}` }))
  const listed = all.map(({ name, id }) => `<sheet name="${name}" r:id="${id}"/>`).join('')
  const parts = all.map(({ rows, id }) => [
    `xl/worksheets/${id}.xml`,
    `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
  ])
  return workbook('', {
    'xl/workbook.xml': `<workbook><sheets><sheet name="Piilo" state="hidden" r:id="r2"/>${listed}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      ['r2', 'worksheet', '/xl/worksheets/hidden.xml'],
      ...all.map(({ id }) => [id, 'worksheet', `worksheets/${id}.xml`] as const),
    ),
    ...(Object.fromEntries(parts) as Record<string, string>),
  })
}
