import { basename, dirname, join } from 'node:path'
import { app } from 'electron'
import { workspaceSizeLimit } from '@shared/ipc/contract'
import { failed, success } from '@shared/ipc/result'
import { contentsFolder } from '@shared/workspace/attachedFiles'
import { gatherContents } from '../attachments/contents'
import type { AttachmentPlaces } from '../attachments/places'
import type { BackupPassword } from '../backups/password'
import { readPickedAside, stopReading } from '../backups/pickedAside'
import type { Desk } from '../desk'
import { askOpenPath, askSavePath, openableKind, workspaceKind } from '../files/dialogs'
import { fileNameWith } from '../files/names'
import { readText } from '../files/read'
import { saveFile } from '../files/save'
import { tokenFor } from '../files/tokens'
import type { HandlersOf } from './handlers'

/** Workspace files: saved where the person says, and opened from what the person picks. */
export function workspaceHandlers(
  desk: Desk,
  password: BackupPassword,
  places: AttachmentPlaces,
): HandlersOf<
  | 'workspace.save'
  | 'workspace.choose'
  | 'workspace.read'
  | 'workspace.stopReading'
  | 'workspace.starter'
> {
  /** The file last chosen; the window never names a path. */
  let chosen: string | null = null

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
    'workspace.choose': async () => {
      const path = await askOpenPath(desk, openableKind, (t) => t('main.dialogs.openWorkspace'))
      if (path === null) return failed('cancelled')
      chosen = path
      return success(basename(path))
    },
    'workspace.read': async (given) => {
      if (chosen === null) return failed('notFound')
      const path = chosen
      const known = given ?? password.get()
      const read = await readPickedAside({ path, password: known, isOwn: false })
      if (!read.ok) {
        const isAsked = read.code === 'wrongPassword' && given === null
        return failed(isAsked ? 'locked' : read.code, basename(path))
      }
      // The contents beside an encrypted file are encrypted with the same password.
      if (read.value.isSealed && known !== null) places.opened(dirname(path), known)
      else places.opened(dirname(path))
      return success(read.value.judged)
    },
    'workspace.stopReading': () => {
      stopReading()
      return success(undefined)
    },
    'workspace.starter': () =>
      readText(join(app.getAppPath(), 'resources', 'starter.json'), workspaceSizeLimit),
  }
}
