import { randomUUID } from 'node:crypto'
import { extname } from 'node:path'
import { exportFormats } from '@shared/documents/export'
import { sheetFormats } from '@shared/documents/sheet'
import { pictureFormats } from '@shared/ipc/pictures'

const written = new Map<string, string>()
const openable = new Set(
  [...exportFormats, ...sheetFormats, ...pictureFormats].map((format) => `.${format}`),
)

/** Remembers a file written in this session; the window gets the token, never the path. */
export function tokenFor(path: string): string {
  const token = randomUUID()
  written.set(token, path)
  return token
}

/** The file a token stands for, or null: it was not written in this session. */
export function pathOf(token: string): string | null {
  return written.get(token) ?? null
}

/** The same for a file that may be opened: a paper or picture of ours, by its ending. */
export function openablePathOf(token: string): string | null {
  const path = pathOf(token)
  return path !== null && openable.has(extname(path).toLowerCase()) ? path : null
}
