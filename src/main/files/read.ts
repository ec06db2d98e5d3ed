import { readFile, stat } from 'node:fs/promises'
import { failed, type Result, success } from '@shared/ipc/result'
import { failureOf } from './failures'

/**
 * The text of a file (UTF-8, a byte order mark left out).
 * @param limit in bytes; a larger file is not read at all
 */
export async function readText(path: string, limit: number): Promise<Result<string>> {
  const read = await readBytes(path, limit)
  return read.ok ? success(new TextDecoder().decode(read.value)) : read
}

/**
 * The bytes of a file.
 * @param limit in bytes; a larger file is not read at all
 */
export async function readBytes(path: string, limit: number): Promise<Result<Uint8Array>> {
  try {
    const found = await stat(path)
    if (!found.isFile()) return failed('notFound')
    if (found.size > limit) return failed('tooLarge')
    return success(await readFile(path))
  } catch (error) {
    return failed(failureOf(error, { platform: process.platform, targetExists: true }))
  }
}
