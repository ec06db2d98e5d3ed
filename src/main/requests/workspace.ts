import { basename, dirname, join } from 'node:path'
import { app } from 'electron'
import { workspaceSizeLimit } from '@shared/ipc/contract'
import { failed, type Result, success } from '@shared/ipc/result'
import { contentsFolder } from '@shared/workspace/attachedFiles'
import { gatherContents } from '../attachments/contents'
import type { AttachmentPlaces } from '../attachments/places'
import { report } from '../log'
import { aside } from '../backups/aside'
import type { BackupPassword } from '../backups/password'
import { isSealed } from '../backups/digest'
import type { Desk } from '../desk'
import { askOpenPath, askSavePath, openableKind, workspaceKind } from '../files/dialogs'
import { fileNameWith } from '../files/names'
import { readBytes, readText } from '../files/read'
import { saveFile } from '../files/save'
import { tokenFor } from '../files/tokens'
import type { HandlersOf } from './handlers'

/** Workspace files: saved where the person says, and opened from what the person picks. */
export function workspaceHandlers(
  desk: Desk,
  password: BackupPassword,
  places: AttachmentPlaces,
): HandlersOf<'workspace.save' | 'workspace.open' | 'workspace.unlock' | 'workspace.starter'> {
  /** The encrypted file that was picked last and waits for its password. */
  let locked: string | null = null

  async function opened(path: string, given: string) {
    const found = await unlock(path, given)
    // The contents beside it are encrypted with the same password.
    if (found.ok) places.opened(dirname(path), given)
    return found
  }

  return {
    'workspace.save': async ({ text, suggestedName, hashes }) => {
      const suggested = fileNameWith(suggestedName, workspaceKind.endings[0])
      const path = await askSavePath(desk, suggested, workspaceKind)
      if (path === null) return failed('cancelled')
      const name = basename(path)
      // Contents first: there is no file without what can be had of them.
      const folder = join(dirname(path), contentsFolder)
      const missing = await gatherContents(folder, [places.own, ...places.others()], hashes)
      if (!missing.ok) return failed(missing.code, name)
      const saved = await saveFile(path, text)
      if (!saved.ok) return failed(saved.code, name)
      const contents = hashes.length > missing.value.length ? contentsFolder : null
      const token = tokenFor(path)
      return success({ name, token, contents, missing: missing.value.length })
    },
    'workspace.open': async () => {
      const path = await askOpenPath(desk, openableKind, (t) => t('main.dialogs.openWorkspace'))
      if (path === null) return failed('cancelled')
      const read = await readBytes(path, workspaceSizeLimit)
      if (!read.ok) return failed(read.code, basename(path))
      places.opened(dirname(path))
      if (!isSealed(read.value))
        return success({ name: basename(path), text: new TextDecoder().decode(read.value) })
      locked = path
      const known = password.get()
      const found = known === null ? failed('wrongPassword') : await opened(path, known)
      return found.ok || found.code !== 'wrongPassword' ? found : failed('locked', basename(path))
    },
    'workspace.unlock': (given) => (locked === null ? failed('notFound') : opened(locked, given)),
    'workspace.starter': () =>
      readText(join(app.getAppPath(), 'resources', 'starter.json'), workspaceSizeLimit),
  }
}

/** The text in an encrypted file. */
async function unlock(
  path: string,
  password: string,
): Promise<Result<{ name: string; text: string }>> {
  const name = basename(path)
  try {
    const opened = await aside('unseal', { path, password })
    if (!opened.ok) return failed(opened.fault, name)
    return success({ name, text: new TextDecoder().decode(opened.bytes) })
  } catch (error) {
    // Gone since it was picked, or more than there is memory for.
    report('unlock', error)
    return failed('failed', name)
  }
}
