// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { encodeDocx } from '../../../../src/main/documents/docx'
import { composeAgenda } from '../../../../src/shared/documents/agenda'
import { agendaOptions } from '../../../../src/shared/documents/agendaOptions'
import { plain, type DocumentTree } from '../../../../src/shared/documents/tree'
import { teamMeeting } from '../../shared/documents/sample'
import { unzip } from './unzip'

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

async function partsOf(tree: DocumentTree): Promise<Map<string, Document>> {
  const files = unzip(await encodeDocx(tree))
  const parts = [...files].filter(([name]) => /\.(xml|rels)$/.test(name))
  return new Map(
    parts.map(([name, xml]) => {
      const parsed = new DOMParser().parseFromString(xml, 'application/xml')
      expect(parsed.querySelector('parsererror')?.textContent, name).toBeUndefined()
      return [name, parsed]
    }),
  )
}

function partOf(parts: Map<string, Document>, pattern: RegExp): Document {
  const found = [...parts].find(([name]) => pattern.test(name))
  if (!found) throw new Error(`no part ${String(pattern)}`)
  return found[1]
}

const values = (part: Document, tag: string, attribute = 'val') =>
  [...part.getElementsByTagNameNS(word, tag)].map((one) => one.getAttributeNS(word, attribute))

const agenda = (language: 'fi' | 'sv') =>
  composeAgenda(teamMeeting(), agendaOptions.parse({ language }), new Date('2026-11-23T10:00:00Z'))

test('has real headings, page fields, properties and languages', async () => {
  const parts = await partsOf(agenda('sv'))
  const document = partOf(parts, /^word\/document\.xml$/)
  const styles = values(document, 'pStyle')
  expect(styles.filter((style) => style === 'Heading1')).toHaveLength(1)
  expect(styles.filter((style) => style === 'Heading2').length).toBeGreaterThan(5)
  expect(styles.filter((style) => style === 'Heading3')).toHaveLength(2)
  expect(values(document, 'lang')).toContain('fi-FI')
  expect(document.getElementsByTagNameNS(word, 'tbl')).toHaveLength(0)

  const defined = values(partOf(parts, /^word\/styles\.xml$/), 'style', 'styleId')
  for (const style of new Set(styles)) expect(defined).toContain(style)
  expect(values(partOf(parts, /^word\/styles\.xml$/), 'lang')).toContain('sv-FI')

  const header = partOf(parts, /^word\/header\d+\.xml$/)
  expect(header.documentElement.textContent).toMatch(/PAGE.*\(.*NUMPAGES.*\)/)
  expect(header.documentElement.textContent).toContain('29/07.05.00/2022')
  expect(partOf(parts, /^word\/footer\d+\.xml$/).documentElement.textContent).toContain(
    'www.kainuunliitto.fi',
  )
  const properties = partOf(parts, /^docProps\/core\.xml$/).documentElement.textContent
  expect(properties).toContain('Kansainvälisten asioiden tiimin kokous 2/2026')
})

test('repeats the header row of a table and restarts each numbered list', async () => {
  const list = { kind: 'list' as const, ordered: true, items: [[plain('yksi')], [plain('kaksi')]] }
  const table = {
    kind: 'table' as const,
    caption: 'Osallistujat',
    columns: ['Nimi', 'Tehtävä'],
    rows: [[[plain('Aino')], [plain('pj.')]]],
  }
  const parts = await partsOf({ ...agenda('fi'), blocks: [list, table, list] })
  const document = partOf(parts, /^word\/document\.xml$/)
  expect(document.getElementsByTagNameNS(word, 'tblHeader')).toHaveLength(1)
  expect(new Set(values(document, 'numId')).size).toBe(2)
})

test('stays well-formed whatever was written', async () => {
  const evil = `]]> <w:p> & "'\u0000\u0007\u000b\ud800 \udc00 \ufffe 👩‍👩‍👧 שלום =HYPERLINK("x")\r\nuusi rivi`
  const text = [plain(evil), plain('x'.repeat(10_000))]
  const tree: DocumentTree = {
    ...agenda('fi'),
    title: evil,
    footer: evil,
    header: { ...agenda('fi').header, organisation: evil, unit: '', type: evil, mark: evil },
    blocks: [
      { kind: 'title', text },
      { kind: 'facts', facts: [{ label: evil, lines: [text, []] }] },
      { kind: 'item', level: 3, number: evil, text, time: evil, details: [text] },
      { kind: 'table', caption: '', columns: [evil], rows: [[text], []] },
      { kind: 'closing', facts: [{ label: evil, lines: [] }] },
    ],
  }
  const body = partOf(await partsOf(tree), /^word\/document\.xml$/).documentElement.textContent
  expect(body).toContain('=HYPERLINK("x")')
  expect(body).toContain('👩‍👩‍👧 שלום')
})

test('makes a paper of nothing', async () => {
  const parts = await partsOf({ ...agenda('fi'), blocks: [], footer: '' })
  expect(partOf(parts, /^word\/document\.xml$/)).toBeDefined()
})
