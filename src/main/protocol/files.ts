import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { placeOf } from './place'

/** Reads the files of the window; null when there is no such file inside its folder. */
export interface AppFiles {
  /** @param pathname of the address asked for, still percent-encoded */
  read(pathname: string): Promise<{ path: string; content: Buffer } | null>
}

/**
 * The files below a folder. What the page asks for first is read while Electron still gets ready, and given
 * away once.
 */
export function appFiles(folder: string): AppFiles {
  const early = new Map<string, Promise<Buffer>>()
  for (const pathname of firstFiles(folder)) {
    const content = readFile(join(folder, pathname))
    // A failure is told when the file is asked for.
    content.catch(() => undefined)
    early.set(pathname, content)
  }
  return {
    async read(pathname) {
      const name = pathname === '/' ? '/index.html' : pathname
      const ahead = early.get(name)
      early.delete(name)
      try {
        if (ahead) return { path: join(folder, name), content: await ahead }
        const path = await placeOf(folder, pathname)
        return path === null ? null : { path, content: await readFile(path) }
      } catch {
        return null
      }
    },
  }
}

/** The page, and the scripts and styles that it names itself. */
function firstFiles(folder: string): string[] {
  try {
    const page = readFileSync(join(folder, 'index.html'), 'utf8')
    const named = page.matchAll(/(?:src|href)="\.(\/assets\/[\w.-]+)"/g)
    return ['/index.html', ...[...named].flatMap(([, name]) => (name ? [name] : []))]
  } catch {
    return []
  }
}
