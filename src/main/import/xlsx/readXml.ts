import { SaxesParser } from 'saxes'
import { TableFault } from '../fault'
import type { Zip } from '../zip'

/** Elements may stand so deep in each other; in a workbook they stand in about ten. */
const mostDepth = 64
/** So many bytes may come without an element beginning or ending: no cell is that long. */
const mostBetween = 4_000_000

/** What is told of an element; names are without the prefix of their namespace. */
export interface XmlReader {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void
  readonly text?: (text: string) => void
  readonly close?: (name: string) => void
}

/**
 * Reads a part of a workbook as it is inflated, an element at a time, so that only what the reader keeps is kept.
 * Entities of the file's own are not known, so none can grow. Only text values and attributes come out.
 * @throws TableFault, or another error when the XML is not well formed
 */
export function readXml(zip: Zip, part: string, reader: XmlReader): void {
  const parser = new SaxesParser()
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let depth = 0
  let between = 0
  parser.on('error', (error) => {
    throw error
  })
  parser.on('doctype', () => {
    throw new TableFault('unreadable')
  })
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1
    between = 0
    if (depth > mostDepth) throw new TableFault('unreadable')
    reader.open?.(plain(name), attributes)
  })
  parser.on('text', (text) => reader.text?.(text))
  parser.on('cdata', (text) => reader.text?.(text))
  parser.on('closetag', ({ name }) => {
    depth -= 1
    between = 0
    reader.close?.(plain(name))
  })
  zip.read(part, (bytes) => {
    for (let at = 0; at < bytes.length; at += 65_536) {
      const piece = bytes.subarray(at, at + 65_536)
      between += piece.length
      parser.write(decoder.decode(piece, { stream: true }))
      if (between > mostBetween) throw new TableFault('cellTooLong')
    }
  })
  parser.write(decoder.decode()).close()
}

/** `row` of `x:row`: some programs prefix every name. */
function plain(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
