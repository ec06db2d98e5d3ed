import { basename, dirname, extname, join } from 'node:path'
import { app, dialog } from 'electron'
import type { Texts } from '@shared/texts/texts'
import { backupEnding, sealedEnding } from '@shared/workspace/backup'
import type { Desk } from '../desk'
import { exists, freePath } from './names'

/** A kind of file as a dialog names it. */
export interface FileKind {
  /** Without the dot; the first is added when the person writes none. */
  readonly endings: readonly [string, ...string[]]
  readonly label: (t: Texts) => string
}

export const workspaceKind: FileKind = {
  endings: ['json'],
  label: (t) => t('main.fileKinds.workspace'),
}

/** What can be opened as a workspace: the file itself, or a backup with one inside, encrypted or not. */
export const openableKind: FileKind = {
  ...workspaceKind,
  endings: ['json', backupEnding, sealedEnding],
}

/** Asks where to save one file; null when cancelled. The system asks before an old file is overwritten. */
export async function askSavePath(
  desk: Desk,
  name: string,
  kind: FileKind,
): Promise<string | null> {
  const t = desk.texts()
  const answer = await dialog.showSaveDialog(desk.window, {
    title: t('main.dialogs.save'),
    defaultPath: join(await startFolder(desk), name),
    filters: [{ name: kind.label(t), extensions: [...kind.endings] }],
    properties: ['showOverwriteConfirmation', 'createDirectory'],
  })
  if (answer.canceled || !answer.filePath) return null
  desk.memory.set({ lastFolder: dirname(answer.filePath) })
  return withEnding(answer.filePath, kind)
}

/** A name typed without the ending gets it; that name was not asked about, so it must be a free one. */
async function withEnding(path: string, kind: FileKind): Promise<string> {
  const has = kind.endings.includes(extname(path).slice(1).toLowerCase())
  return has ? path : freePath(dirname(path), `${basename(path)}.${kind.endings[0]}`)
}

/** Asks for a folder to save several files in; null when cancelled. */
export async function askFolder(desk: Desk): Promise<string | null> {
  const t = desk.texts()
  const answer = await dialog.showOpenDialog(desk.window, {
    title: t('main.dialogs.saveInFolder'),
    buttonLabel: t('main.dialogs.saveHere'),
    defaultPath: await startFolder(desk),
    properties: ['openDirectory', 'createDirectory'],
  })
  const folder = answer.filePaths[0]
  if (answer.canceled || !folder) return null
  desk.memory.set({ lastFolder: folder })
  return folder
}

/** Asks for a file to open; null when cancelled. */
export async function askOpenPath(
  desk: Desk,
  kind: FileKind,
  title: (t: Texts) => string,
): Promise<string | null> {
  const t = desk.texts()
  const answer = await dialog.showOpenDialog(desk.window, {
    title: title(t),
    defaultPath: await startFolder(desk),
    filters: [{ name: kind.label(t), extensions: [...kind.endings] }],
    properties: ['openFile'],
  })
  const path = answer.filePaths[0]
  if (answer.canceled || !path) return null
  desk.memory.set({ lastFolder: dirname(path) })
  return path
}

/** Asks for one or several files to open; none when cancelled. */
export async function askOpenPaths(
  desk: Desk,
  kind: FileKind,
  title: (t: Texts) => string,
): Promise<readonly string[]> {
  const t = desk.texts()
  const answer = await dialog.showOpenDialog(desk.window, {
    title: title(t),
    defaultPath: await startFolder(desk),
    filters: [{ name: kind.label(t), extensions: [...kind.endings] }],
    properties: ['openFile', 'multiSelections'],
  })
  const [first] = answer.filePaths
  if (answer.canceled || first === undefined) return []
  desk.memory.set({ lastFolder: dirname(first) })
  return answer.filePaths
}

async function startFolder(desk: Desk): Promise<string> {
  const { lastFolder } = desk.memory.get()
  return lastFolder && (await exists(lastFolder)) ? lastFolder : app.getPath('documents')
}
