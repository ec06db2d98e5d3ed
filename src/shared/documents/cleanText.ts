/** What XML 1.0 cannot hold: control characters, halves of surrogate pairs, non-characters. */
const unwritable = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

/** Text that any file format can hold; line breaks become `\n`. */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(unwritable, '')
}

/** Text on one line, for names and headers: a line break in it could begin a header of its own. */
export function oneLine(text: string): string {
  return cleanText(text)
    .replace(/[\s\u2028\u2029]+/g, ' ')
    .trim()
}

/** A website as papers write it: `kainuunliitto.fi`. */
export function bareAddress(website: string): string {
  return website.replace(/^https?:\/\//i, '').replace(/\/$/, '')
}
