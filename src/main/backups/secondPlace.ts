import { join } from 'node:path'
import { type Failure, failed, type Result, success } from '@shared/ipc/result'
import type { BackupStatus } from '@shared/ipc/backups'
import type { Memory } from '../memory'
import { exists } from '../files/names'
import { contentsFolder } from '@shared/workspace/attachedFiles'
import { copyContents, hashesIn } from '../attachments/contents'
import { keyFile, type SealedFolder } from '../attachments/sealed'
import { report } from '../log'
import { aside, verifyAside } from './aside'
import type { WrittenBackup } from './folder'
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

/** @param contents the folder of the attachments' contents, which go along, encrypted when the copies are */
export function secondPlaceOf(
  memory: Memory,
  password: BackupPassword,
  contents: string,
): SecondPlace {
  let last: { problem: Failure | null; writtenAt: string | null }
  /** Where contents are encrypted, once its key has been opened: that takes seconds. */
  let sealedFolder: SealedFolder | null
  const begin = () => {
    last = { problem: null, writtenAt: null }
    sealedFolder = null
  }
  begin()

  async function problemNow(folder: string): Promise<Failure | null> {
    if (!(await exists(folder))) return failed('notFound')
    return password.state() === 'missing' ? failed('locked') : last.problem
  }

  /** Contents go first, so that no copy points at what is not there. @throws when the thread dies */
  async function copiedContents(place: string, known: string | null): Promise<Result<number>> {
    if (known === null) return copyContents(contents, place)
    if ((await hashesIn(contents)).length === 0) return success(0)
    // Another disk may stand where the first one did.
    if (!sealedFolder || !(await exists(join(sealedFolder.folder, keyFile)))) {
      const now = new Date().toISOString()
      const opened = await aside('sealedFolder', { place, password: known, now })
      if (!opened.ok) return opened
      sealedFolder = opened.value
    }
    return aside('sealContents', { from: contents, to: sealedFolder })
  }

  async function copied(from: string, written: WrittenBackup): Promise<Result<number>> {
    // What is to be encrypted is not written readable because the password is not at hand.
    if (password.state() === 'missing') return failed('locked')
    const how = { password: password.get(), seal, verify: verifyAside }
    const place = memory.get().secondPlace
    // The place itself is never made, nor a folder in it while it is away.
    if (!(await exists(place))) return failed('notFound')
    const beside = await copiedContents(join(place, contentsFolder), how.password)
    if (!beside.ok) return beside
    return copyToSecond(from, place, written, how)
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
      const done = await copied(from, written).catch((error: unknown) => {
        report('second place', error)
        return failed('failed')
      })
      last = done.ok
        ? { problem: null, writtenAt: written.header.createdAt }
        : { ...last, problem: done }
    },
  }
}
