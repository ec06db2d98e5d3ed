import { posix } from 'node:path'
import { TableFault } from '../fault'
import type { Zip } from '../zip'
import { readXml } from './readXml'

interface SheetPart {
  readonly name: string
  readonly part: string
  readonly isHidden: boolean
}

/** The parts of a workbook (ECMA-376, part 1, 12.2 and 18.2) that a table is read from. */
export interface Workbook {
  readonly sheets: readonly SheetPart[]
  /** Days are counted from 1904, as old Macs did, and not from 1900. */
  readonly is1904: boolean
  readonly sharedStrings: string | null
  readonly styles: string | null
}

interface Relation {
  readonly id: string
  readonly type: string
  readonly part: string
}

/** Finds the parts by what the file says of itself; a name only ever means an entry of the very file. */
export function readWorkbook(zip: Zip): Workbook {
  const root = relationsOf(zip, '').find(({ type }) => type === 'officeDocument')
  if (!root) throw new TableFault('unreadable')
  const relations = relationsOf(zip, root.part)
  const byId = new Map(relations.map(({ id, part }) => [id, part]))
  const sheets: SheetPart[] = []
  let is1904 = false
  readXml(zip, root.part, {
    open: (name, attributes) => {
      if (name === 'workbookPr') is1904 = isTrue(attributes['date1904'])
      if (name !== 'sheet') return
      const [, id = ''] = Object.entries(attributes).find(([key]) => key.endsWith(':id')) ?? []
      const part = byId.get(id)
      const isHidden = (attributes['state'] ?? 'visible') !== 'visible'
      if (part !== undefined) sheets.push({ name: attributes['name'] ?? '', part, isHidden })
    },
  })
  const partOf = (asked: string) => relations.find(({ type }) => type === asked)?.part ?? null
  return { sheets, is1904, sharedStrings: partOf('sharedStrings'), styles: partOf('styles') }
}

/** What a part points at; the whole file's own relations for an empty name. */
function relationsOf(zip: Zip, part: string): Relation[] {
  const folder = posix.dirname(part)
  const file = posix.join(folder, '_rels', `${posix.basename(part)}.rels`)
  const found: Relation[] = []
  if (!zip.has(file)) return found
  readXml(zip, file, {
    open: (name, { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode }) => {
      if (name !== 'Relationship' || mode === 'External') return
      const to = posix.join('/', target.startsWith('/') ? '' : folder, target).slice(1)
      found.push({ id, type: posix.basename(type), part: to })
    },
  })
  return found
}

/** The texts that cells name by number, each of the runs it is written in, without the reading aids of Japanese. */
export function readSharedStrings(zip: Zip, part: string): string[] {
  const texts: string[] = []
  let text = ''
  let inText = false
  let inAid = false
  readXml(zip, part, {
    open: (name) => {
      if (name === 'si') text = ''
      if (name === 'rPh') inAid = true
      if (name === 't') inText = true
    },
    text: (piece) => {
      if (inText && !inAid) text += piece
    },
    close: (name) => {
      if (name === 'si') texts.push(text)
      if (name === 'rPh') inAid = false
      if (name === 't') inText = false
    },
  })
  return texts
}

/** @returns the code of the number format of each cell style, in their order */
export function readFormats(zip: Zip, part: string): (number | string)[] {
  const own = new Map<number, string>()
  const formats: number[] = []
  let inStyles = false
  readXml(zip, part, {
    open: (name, attributes) => {
      if (name === 'cellXfs') inStyles = true
      const id = Number(attributes['numFmtId'] ?? 0)
      if (name === 'numFmt') own.set(id, attributes['formatCode'] ?? '')
      if (name === 'xf' && inStyles) formats.push(id)
    },
    close: (name) => {
      if (name === 'cellXfs') inStyles = false
    },
  })
  return formats.map((id) => own.get(id) ?? id)
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true'
}
