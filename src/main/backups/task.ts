import { readFile } from 'node:fs/promises'
import type { Result } from '@shared/ipc/result'
import { referencesIn } from '../attachments/references'
import {
  sealContents,
  type SealedFolder,
  sealedFolderFor,
  type SealedSource,
  unsealContents,
} from '../attachments/sealed'
import { type FileToRead, type PickedFile, readPicked } from './pickedFile'
import { sealed } from './sealing'
import { type Verified, verifyHere } from './verify'

/** What is done with backups and contents in a thread of its own; paths are main's. */
export interface Tasks {
  readonly verify: { request: { path: string; password: string | null }; answer: Verified }
  readonly seal: { request: { path: string; password: string }; answer: Uint8Array }
  readonly read: { request: FileToRead; answer: Result<PickedFile> }
  readonly sealedFolder: {
    request: SealedSource & { now: string }
    answer: Result<SealedFolder>
  }
  readonly sealContents: { request: { from: string; to: SealedFolder }; answer: Result<number> }
  readonly unsealContents: {
    request: SealedSource & { to: string; hashes: readonly string[] }
    answer: Result<string[]>
  }
  readonly references: { request: { folder: string }; answer: string[] | null }
}
export type TaskName = keyof Tasks

const tasks: { [T in TaskName]: (request: Tasks[T]['request']) => Promise<Tasks[T]['answer']> } = {
  verify: ({ path, password }) => verifyHere(path, password),
  seal: async ({ path, password }) => sealed(await readFile(path), password),
  read: readPicked,
  sealedFolder: ({ now, ...source }) => sealedFolderFor(source, now),
  sealContents: ({ from, to }) => sealContents(from, to),
  unsealContents: ({ to, hashes, ...source }) => unsealContents(source, to, hashes),
  references: ({ folder }) => referencesIn(folder),
}

/** Does it in the thread it is called in. @throws when a file cannot be read */
export function doTask<T extends TaskName>(
  name: T,
  request: Tasks[T]['request'],
): Promise<Tasks[T]['answer']> {
  return tasks[name](request)
}
