import { type Failure, failed, type Result } from '@shared/ipc/result'
import type { BackupStatus } from '@shared/ipc/backups'
import type { Memory } from '../memory'
import { exists } from '../files/names'
import { aside, verifyAside } from './aside'
import type { WrittenBackup } from './incoming'
import type { BackupPassword } from './password'
import { copyToSecond } from './second'

/** The second place of backups: where it is, how the last copy went, and copying there. */
export interface SecondPlace {
  readonly status: () => Promise<BackupStatus['second']>
  /** Copies a verified backup there, when there is a second place. What fails is told by `status`. */
  readonly copy: (from: string, written: WrittenBackup) => Promise<void>
  /** Forgets how the last copy went, as the place or the password is another now. */
  readonly begin: () => void
}

const seal = (path: string, password: string) => aside('seal', { path, password })

export function secondPlaceOf(memory: Memory, password: BackupPassword): SecondPlace {
  let last: { problem: Failure | null; writtenAt: string | null }
  const begin = () => {
    last = { problem: null, writtenAt: null }
  }
  begin()

  async function problemNow(folder: string): Promise<Failure | null> {
    if (!(await exists(folder))) return failed('notFound')
    return password.state() === 'missing' ? failed('locked') : last.problem
  }

  async function copied(from: string, written: WrittenBackup): Promise<Result<number>> {
    // What is to be encrypted is not written readable because the password is not at hand.
    if (password.state() === 'missing') return failed('locked')
    const how = { password: password.get(), seal, verify: verifyAside }
    return copyToSecond(from, memory.get().secondPlace, written, how)
  }

  return {
    begin,
    status: async () => {
      const folder = memory.get().secondPlace
      if (folder === '') return null
      const { writtenAt } = last
      return { folder, writtenAt, problem: await problemNow(folder), password: password.state() }
    },
    copy: async (from, written) => {
      if (memory.get().secondPlace === '') return
      const done = await copied(from, written)
      last = done.ok
        ? { problem: null, writtenAt: written.header.createdAt }
        : { ...last, problem: done }
    },
  }
}
