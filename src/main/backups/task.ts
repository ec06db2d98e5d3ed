import { readFile } from 'node:fs/promises'
import { sealed, type Unsealed, unsealed } from './sealing'
import { type Verified, verifyHere } from './verify'

/** What is done with a backup in a thread of its own; paths are main's. */
export interface Tasks {
  readonly verify: { request: { path: string; password: string | null }; answer: Verified }
  readonly seal: { request: { path: string; password: string }; answer: Uint8Array }
  readonly unseal: { request: { path: string; password: string }; answer: Unsealed }
}
export type TaskName = keyof Tasks

const tasks: { [T in TaskName]: (request: Tasks[T]['request']) => Promise<Tasks[T]['answer']> } = {
  verify: ({ path, password }) => verifyHere(path, password),
  seal: async ({ path, password }) => sealed(await readFile(path), password),
  unseal: async ({ path, password }) => unsealed(await readFile(path), password),
}

/** Does it in the thread it is called in. @throws when a file cannot be read */
export function doTask<T extends TaskName>(
  name: T,
  request: Tasks[T]['request'],
): Promise<Tasks[T]['answer']> {
  return tasks[name](request)
}
