import { wallTime } from '../rules/time'

/** What Windows, OneDrive or a mail program refuses in a name, and marks that turn text around. */
const refused = /[<>:"/\\|?*\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i
const longest = 150

/** A name that every file system takes: no forbidden characters, at most 150 bytes of UTF-8. */
export function safeFileName(name: string): string {
  const clean = name.normalize('NFC').replace(/\//g, '-').replace(refused, ' ').replace(/\s+/g, ' ')
  const short = shorten(clean.trim()).replace(/^[. ]+|[. ]+$/g, '')
  return short.replace(reserved, '_$1') || 'KV Desk'
}

function shorten(name: string): string {
  const encoder = new TextEncoder()
  let result = ''
  let bytes = 0
  for (const character of name) {
    bytes += encoder.encode(character).length
    if (bytes > longest) return result
    result += character
  }
  return result
}

/** `2026-12-08 Esityslista Kansainvälisten asioiden tiimi 2-2026`, without an ending. */
export function fileNameOf(paper: {
  start: string
  timeZone: string
  type: string
  unit: string
  number: string
}): string {
  const { day } = wallTime(paper.start, paper.timeZone)
  return safeFileName(
    [day, paper.type, paper.unit, paper.number].filter((part) => part !== '').join(' '),
  )
}
