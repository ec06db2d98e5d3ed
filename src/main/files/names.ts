import { access, readdir } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { safeFileName } from '@shared/documents/fileName'

const longest = 120
/** More device names of Windows than end in a plain digit, and names OneDrive refuses. */
const refused = /^(com[¹²³]|lpt[¹²³]|conin\$|conout\$|desktop)(?=\.|$)/i

/**
 * A file's name from words and an ending: at most 120 characters with the ending, NFC, nothing in it that a
 * file system refuses or that leads to another folder. Never empty.
 */
export function fileNameWith(words: string, ending: string): string {
  const room = longest - ending.length - 1
  const clean = safeFileName(words.replace(/^[\s~$]+/, ''))
    .replace(/\.{2,}/g, '.')
    .replace(/_vti_/gi, 'vti')
    .replace(refused, '_$1')
  return `${cut(clean, room).replace(/[. ]+$/, '')}.${ending}`
}

/** Cuts between characters, never inside one. */
function cut(words: string, length: number): string {
  let result = ''
  for (const character of words) {
    if (result.length + character.length > length) break
    result += character
  }
  return result
}

/** `Esityslista (2).docx`, the name given when the first one is taken. */
export function numberedName(name: string, number: number): string {
  const ending = extname(name)
  return `${name.slice(0, name.length - ending.length)} (${number})${ending}`
}

/** A path in the folder that no file has yet, by numbering the name from 2 where needed. */
export async function freePath(folder: string, name: string): Promise<string> {
  for (let number = 2, path = join(folder, name); ; number += 1) {
    if (!(await exists(path))) return path
    path = join(folder, numberedName(name, number))
  }
}

export async function exists(path: string): Promise<boolean> {
  try {
    await access(path)
    return true
  } catch {
    return false
  }
}

/** The names in a folder; none when it is not there. @throws what else the file system answers */
export async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  })
}
