import { type ReadTable, readCsv } from './csvTable'
import { readVcard } from './vcardTable'

/** The table a file holds, told by what it begins with: its name may be anybody's. */
export function readTableFile(bytes: Uint8Array): ReadTable {
  return isVcard(bytes) ? readVcard(bytes) : readCsv(bytes)
}

/** Letters without accents are the same in UTF-8 and Windows-1252, and UTF-16 has zeros between them. */
function isVcard(bytes: Uint8Array): boolean {
  const beginning = Buffer.from(bytes.subarray(0, 64)).toString('latin1').replaceAll('\0', '')
  return /^\W*(?:ï»¿|ÿþ|þÿ)?\s*BEGIN:VCARD/i.test(beginning)
}
