import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { app, clipboard, shell } from 'electron'
import { attachmentCountLimit, attachmentSizeLimit, isOpenable } from '@shared/model/attached'
import { failed, success } from '@shared/ipc/result'
import { keepContent, readContent } from '../attachments/contents'
import { safeAttachmentName } from '../attachments/fileName'
import { gather } from '../attachments/gather'
import type { AttachmentPlaces } from '../attachments/places'
import type { Desk } from '../desk'
import { askOpenPaths, askSavePath, type FileKind } from '../files/dialogs'
import { failureOf } from '../files/failures'
import { readBytes } from '../files/read'
import { saveFile } from '../files/save'
import { tokenFor } from '../files/tokens'
import { report } from '../log'
import type { HandlersOf } from './handlers'

const anyKind: FileKind = { endings: ['*'], label: (t) => t('main.fileKinds.any') }

/** Files of records: kept by the hash of their content, opened as a copy that cannot be written, and saved. */
export function attachmentHandlers(
  desk: Desk,
  places: AttachmentPlaces,
): HandlersOf<
  | 'attachments.choose'
  | 'attachments.keep'
  | 'attachments.open'
  | 'attachments.save'
  | 'attachments.copyAddress'
  | 'attachments.gather'
> {
  async function read(hash: string) {
    const found = await readContent([places.own, ...places.others()], hash)
    // Decrypting takes seconds, so it is the last that is tried.
    if (!found.ok && places.sealed().length > 0) await gather(places, [hash])
    return found.ok ? found : readContent([places.own], hash)
  }

  async function keep(name: string, bytes: Uint8Array) {
    const kept = await keepContent(places.own, bytes)
    return kept.ok ? success({ name: safeAttachmentName(name), ...kept.value }) : kept
  }

  async function keepFrom(path: string) {
    const bytes = await readBytes(path, attachmentSizeLimit)
    const kept = bytes.ok ? await keep(basename(path), bytes.value) : bytes
    const name = safeAttachmentName(basename(path))
    return kept.ok ? { name, kept: kept.value, code: null } : { name, kept: null, code: kept.code }
  }

  return {
    'attachments.choose': async () => {
      const paths = await askOpenPaths(desk, anyKind, (t) => t('main.dialogs.addAttachments'))
      if (paths.length === 0) return failed('cancelled')
      const chosen = []
      // One after another: each may be as large as is allowed.
      for (const path of paths.slice(0, attachmentCountLimit)) chosen.push(await keepFrom(path))
      return success(chosen)
    },
    'attachments.keep': ({ name, bytes }) => keep(name, bytes),
    'attachments.open': async ({ hash, name }) => {
      const safe = safeAttachmentName(name)
      if (!isOpenable(safe)) return failed('invalidRequest')
      const content = await read(hash)
      if (!content.ok) return failed(content.code, name)
      const copy = await writeCopy(safe, content.value)
      if (!copy.ok) return copy
      const problem = await shell.openPath(copy.value)
      if (problem === '') return success(undefined)
      // The system's own words could name the file.
      report('open attachment', 'the system refused')
      return failed('failed')
    },
    'attachments.save': async ({ hash, name }) => {
      const content = await read(hash)
      if (!content.ok) return failed(content.code, name)
      const safe = safeAttachmentName(name)
      const ending = extname(safe).slice(1)
      const kind: FileKind = { endings: [ending], label: (t) => t('main.fileKinds.any') }
      const path = await askSavePath(desk, safe, kind)
      if (path === null) return failed('cancelled')
      const saved = await saveFile(path, content.value)
      if (!saved.ok) return failed(saved.code, basename(path))
      return success({ name: basename(path), token: tokenFor(path) })
    },
    'attachments.copyAddress': async (address) => {
      await clipboard.writeText(address)
      return success(undefined)
    },
    'attachments.gather': async (hashes) => {
      const missing = await gather(places, hashes)
      return missing.ok ? success(missing.value.length) : missing
    },
  }
}

/** The folder of copies that were opened in this session. */
let copies: Promise<string> | null = null

async function copyFolder(): Promise<string> {
  const folder = await mkdtemp(join(app.getPath('temp'), 'kv-desk-'))
  app.once('will-quit', () => {
    // What another program still holds open stays for the system to clean.
    void rm(folder, { recursive: true, force: true }).catch(() => undefined)
  })
  return folder
}

/** A copy for another program to show: it can only be read, so nobody takes it for the file itself. */
async function writeCopy(name: string, bytes: Uint8Array) {
  try {
    const folder = await mkdtemp(join(await (copies ??= copyFolder()), 'file-'))
    const path = join(folder, name)
    await writeFile(path, bytes, { mode: 0o400, flag: 'wx' })
    return success(path)
  } catch (error) {
    return failed(failureOf(error, { platform: process.platform, targetExists: false }))
  }
}
