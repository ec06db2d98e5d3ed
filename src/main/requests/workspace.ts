import { basename, join } from 'node:path'
import { app } from 'electron'
import { workspaceSizeLimit } from '@shared/ipc/contract'
import { failed, success } from '@shared/ipc/result'
import type { Desk } from '../desk'
import { askOpenPath, askSavePath, openableKind, workspaceKind } from '../files/dialogs'
import { fileNameWith } from '../files/names'
import { readText } from '../files/read'
import { saveFile } from '../files/save'
import { tokenFor } from '../files/tokens'
import type { HandlersOf } from './handlers'

export function workspaceHandlers(
  desk: Desk,
): HandlersOf<'workspace.save' | 'workspace.open' | 'workspace.starter'> {
  return {
    'workspace.save': async ({ text, suggestedName }) => {
      const name = fileNameWith(suggestedName, workspaceKind.endings[0])
      const path = await askSavePath(desk, name, workspaceKind)
      if (path === null) return failed('cancelled')
      const saved = await saveFile(path, text)
      if (!saved.ok) return failed(saved.code, basename(path))
      return success({ name: basename(path), token: tokenFor(path) })
    },
    'workspace.open': async () => {
      const path = await askOpenPath(desk, openableKind, (t) => t('main.dialogs.openWorkspace'))
      if (path === null) return failed('cancelled')
      const read = await readText(path, workspaceSizeLimit)
      if (!read.ok) return failed(read.code, basename(path))
      return success({ name: basename(path), text: read.value })
    },
    'workspace.starter': () =>
      readText(join(app.getAppPath(), 'resources', 'starter.json'), workspaceSizeLimit),
  }
}
