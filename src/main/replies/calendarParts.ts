import PostalMime from 'postal-mime'
import { decodeText } from '../files/decodeText'

/** A message may hold so many calendars; a reply holds one. */
const most = 10

/** The texts of the calendars in a file: the file itself, or the parts of a message that are calendars. */
export async function calendarsOf(bytes: Uint8Array): Promise<string[]> {
  const text = decodeText(bytes)
  if (/^\s*BEGIN:VCALENDAR/i.test(text)) return [text]
  const message = await PostalMime.parse(bytes, {
    attachmentEncoding: 'arraybuffer',
    maxNestingDepth: 20,
    maxHeadersSize: 256 * 1024,
  })
  const parts = message.attachments
    .filter(
      ({ mimeType, filename }) =>
        /^(text\/calendar|application\/ics)$/i.test(mimeType) || /\.ics$/i.test(filename ?? ''),
    )
    .slice(0, most)
    .map(({ content }) => decodeText(bytesOf(content)))
  // The same reply often comes twice in a message: as its body and as a file.
  return [...new Set(parts.filter((part) => /BEGIN:VCALENDAR/i.test(part)))]
}

function bytesOf(content: ArrayBuffer | Uint8Array | string): Uint8Array {
  if (typeof content === 'string') return new TextEncoder().encode(content)
  return content instanceof Uint8Array ? content : new Uint8Array(content)
}
