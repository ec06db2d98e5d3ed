import { createHash } from 'node:crypto'
import { unlink } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import type { ExportFormat } from '@shared/documents/export'
import { type Failure, failed, success } from '@shared/ipc/result'
import { copyFlavours } from '../clipboard'
import type { Desk } from '../desk'
import type { EncodedFile } from '../documents/export'
import { askFolder, askSavePath, type FileKind } from '../files/dialogs'
import { fileNameWith, freePath } from '../files/names'
import { saveFile } from '../files/save'
import { tokenFor } from '../files/tokens'
import type { HandlersOf } from './handlers'

/** Where each file goes, asked of the person; called for one file at a time, in order. */
type Place = (file: EncodedFile) => Promise<string>

interface WrittenFile {
  readonly name: string
  readonly format: ExportFormat
  readonly path: string
  readonly hash: string
}

export function documentHandlers(
  desk: Desk,
): HandlersOf<'documents.export' | 'documents.stop' | 'documents.copy'> {
  /** What stops the writing that goes on; the window writes one paper at a time. */
  let writing = new AbortController()
  return {
    'documents.export': async (request) => {
      writing = new AbortController()
      const { signal } = writing
      // Encoders are heavy: they load when first used. All is encoded before anything is asked or written.
      const { encodeAll } = await import('../documents/export')
      const files = await unlessStopped(encodeAll(request, signal), signal)
      const place = files && (await askPlace(desk, files))
      if (!files || !place || signal.aborted) return failed('cancelled')
      const written = await saveAll(files, place)
      if ('code' in written) return written
      return success({
        files: written.map(({ path, ...file }) => ({ ...file, token: tokenFor(path) })),
      })
    },
    'documents.stop': () => {
      writing.abort()
      return success(undefined)
    },
    'documents.copy': async (tree) => {
      const [{ renderSimpleHtml }, { renderMarkdown }] = await Promise.all([
        import('@shared/documents/simpleHtml'),
        import('@shared/documents/markdown'),
      ])
      await copyFlavours({ html: renderSimpleHtml(tree), text: renderMarkdown(tree) })
      return success(undefined)
    },
  }
}

/** What the work makes; null when it was stopped, whatever the work itself said then. */
async function unlessStopped<T>(work: Promise<T>, signal: AbortSignal): Promise<T | null> {
  try {
    const made = await work
    return signal.aborted ? null : made
  } catch (error) {
    if (signal.aborted) return null
    throw error
  }
}

/** One file goes where a save dialog says, several into a folder beside what is there; null when cancelled. */
async function askPlace(desk: Desk, files: readonly EncodedFile[]): Promise<Place | null> {
  const [first, ...others] = files
  if (first === undefined) throw new Error('The request makes no file.')
  if (others.length === 0) {
    const path = await askSavePath(desk, nameOf(first), kindOf(first.format))
    return path === null ? null : () => Promise.resolve(path)
  }
  const folder = await askFolder(desk)
  return folder === null ? null : (file) => freePath(folder, nameOf(file))
}

function nameOf({ name, format }: EncodedFile): string {
  return fileNameWith(basename(name, extname(name)), format)
}

function kindOf(format: ExportFormat): FileKind {
  return { endings: [format], label: (t) => t(`main.fileKinds.${format}`) }
}

/** Several files are saved all or none: when one fails, the new ones before it are taken away again. */
async function saveAll(
  files: readonly EncodedFile[],
  place: Place,
): Promise<WrittenFile[] | Failure> {
  const written: WrittenFile[] = []
  for (const file of files) {
    const path = await place(file)
    const saved = await saveFile(path, file.bytes)
    if (!saved.ok) {
      await Promise.all(written.map((done) => unlink(done.path).catch(() => undefined)))
      return failed(saved.code, basename(path))
    }
    const hash = createHash('sha256').update(file.bytes).digest('hex')
    written.push({ name: basename(path), format: file.format, path, hash })
  }
  return written
}
