import ICAL from 'ical.js'
import { tableLimits } from '@shared/model/tableFile'
import type { Texts } from '@shared/texts/texts'
import { decodeText } from '../files/decodeText'
import type { ReadTable } from './readTable'

/** The columns of a table of cards; shared/rules/import knows their headings as it knows those of any table. */
const columns = [
  'familyName',
  'givenNames',
  'title',
  'organisation',
  'email',
  'phone',
  'note',
] as const

/**
 * The people of a vCard file (RFC 2426, RFC 6350), a row each: the first address and number of several.
 * @param t in the language of the window, for the headings
 */
export function readVcard(bytes: Uint8Array, t: Texts): ReadTable {
  if (bytes.length > tableLimits.bytes) return { ok: false, problem: 'tooLarge' }
  const text = decodeText(bytes)
  if (text.trim() === '') return { ok: false, problem: 'empty' }
  const cards = cardsOf(text)
  if (cards === null) return { ok: false, problem: 'unreadable' }
  if (cards.length > tableLimits.rows) return { ok: false, problem: 'tooManyRows' }
  const rows = cards.map(rowOf)
  const isTooLong = rows.some((row) => row.some((cell) => cell.length > tableLimits.cell))
  if (isTooLong) return { ok: false, problem: 'cellTooLong' }
  return {
    ok: true,
    rows: [columns.map((column) => t(`importing.cardHeadings.${column}`)), ...rows],
  }
}

/** Null when the text holds anything but cards. */
function cardsOf(text: string): ICAL.Component[] | null {
  try {
    // One card is given by itself, several as a list.
    const parsed: unknown = ICAL.parse(text)
    if (!Array.isArray(parsed)) return null
    const all: unknown[] = typeof parsed[0] === 'string' ? [parsed] : parsed
    const cards = all.map((one) => new ICAL.Component(one as never))
    return cards.every(({ name }) => name === 'vcard') ? cards : null
  } catch {
    return null
  }
}

function rowOf(card: ICAL.Component): string[] {
  const [familyName = '', givenNames = ''] = partsOf(card, 'n')
  const [organisation = ''] = partsOf(card, 'org')
  const [fullName = ''] = partsOf(card, 'fn')
  const first = (name: string) => partsOf(card, name)[0] ?? ''
  return [
    // A card without the parts of its name has at least the whole.
    familyName === '' && givenNames === '' ? fullName : familyName,
    givenNames,
    first('title'),
    organisation,
    first('email'),
    first('tel').replace(/^tel:/i, ''),
    first('note'),
  ]
}

/** The parts of the first property of the name, as texts. */
function partsOf(card: ICAL.Component, name: string): string[] {
  const value: unknown = card.getFirstPropertyValue(name)
  const parts: unknown[] = Array.isArray(value) ? value : [value]
  return parts.map((part) => (typeof part === 'string' ? part : ''))
}
