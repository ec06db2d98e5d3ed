import { realpath } from 'node:fs/promises'
import { isAbsolute, join, relative } from 'node:path'

/** True when `path` is `folder` or lies below it; both absolute. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way !== '..' && !way.startsWith('../') && !way.startsWith('..\\') && !isAbsolute(way)
}

/**
 * The file an address of ours stands for, or null when there is none inside the folder. Links are followed
 * before judging, so that one cannot lead out.
 * @param pathname of the parsed address, still percent-encoded
 */
export async function placeOf(folder: string, pathname: string): Promise<string | null> {
  const name = decode(pathname)
  if (name === null || /[\0\\:]/.test(name)) return null
  const path = join(folder, name === '/' ? 'index.html' : name)
  if (!isInside(folder, path)) return null
  try {
    const real = await realpath(path)
    return isInside(await realpath(folder), real) ? real : null
  } catch {
    return null
  }
}

function decode(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return null
  }
}
