/** More values than this are not read: a million records have fewer, and each takes some fifty bytes of memory. */
export const mostValues = 20_000_000

const quote = 0x22
const escape = 0x5c
/** What a value comes after: a comma, or the beginning of a list or an object. */
const separators: ReadonlySet<number> = new Set([0x2c, 0x5b, 0x7b])

/** About how many values there are in JSON (RFC 8259) in UTF-8, a name and its value being one; any bytes are taken. */
export function countValues(json: Uint8Array): number {
  let count = 1
  for (let at = 0; at < json.length; at += 1) {
    const byte = json[at] ?? 0
    if (byte === quote) at = endOfText(json, at)
    else if (separators.has(byte)) count += 1
  }
  return count
}

/** Where the quote stands that ends the text begun at `from`; the end of the bytes when none does. */
function endOfText(json: Uint8Array, from: number): number {
  let at = from + 1
  while (at < json.length && json[at] !== quote) at += json[at] === escape ? 2 : 1
  return at
}
