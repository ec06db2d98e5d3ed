import type { Texts } from '@shared/texts/texts'
import { readCsv } from './csvTable'
import type { ReadTable } from './readTable'
import { readIcs } from './ics/icsTable'
import { readVcard } from './vcardTable'
import { readXlsx } from './xlsx/xlsxTable'

/**
 * The table a file holds, told by what it begins with: its name may be anybody's.
 * @param t in the language of the window, for the headings of files that have none of their own
 * @param sheet which of a workbook's sheets that can be chosen, counted from 0
 */
export function readTableFile(bytes: Uint8Array, t: Texts, sheet = 0): ReadTable {
  const beginning = Buffer.from(bytes.subarray(0, 64)).toString('latin1')
  if (beginning.startsWith('PK\u0003\u0004')) return readXlsx(bytes, sheet)
  if (beginning.startsWith('ÐÏ\u0011à¡±\u001aá')) return { ok: false, problem: 'oldWorkbook' }
  // Letters without accents are the same in UTF-8 and Windows-1252, and UTF-16 has zeros between them.
  const [, kind] =
    /^\W*(?:ï»¿|ÿþ|þÿ)?\s*BEGIN:(VCARD|VCALENDAR)/i.exec(beginning.replaceAll('\0', '')) ?? []
  if (kind === undefined) return readCsv(bytes)
  return kind.toUpperCase() === 'VCARD' ? readVcard(bytes, t) : readIcs(bytes, t)
}
