import { basename } from 'node:path'
import { fileNameWith } from '../files/names'

/** The name under which a kept file is written: no folder, no device, nothing unseen, an ending that is one word. */
export function safeAttachmentName(name: string): string {
  const bare = basename(name.replaceAll('\\', '/'))
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim()
  const [, words = bare, ending = 'bin'] = /^(.*)\.([a-z0-9]{1,10})[. ]*$/i.exec(bare) ?? []
  return fileNameWith(words, ending.toLowerCase())
}
