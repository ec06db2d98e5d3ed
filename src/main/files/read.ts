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
  const size = await sizeOf(path)
  if (!size.ok) return size
  if (size.value > limit) return failed('tooLarge')
  return tried(() => readFile(path))
}

/** The size of a file in bytes. */
export async function sizeOf(path: string): Promise<Result<number>> {
  const found = await tried(() => stat(path))
  if (!found.ok) return found
  return found.value.isFile() ? success(found.value.size) : failed('notFound')
}

async function tried<T>(ask: () => Promise<T>): Promise<Result<T>> {
  try {
    return success(await ask())
  } catch (error) {
    return failed(failureOf(error, { platform: process.platform, targetExists: true }))
  }
}
