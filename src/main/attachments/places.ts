import { join } from 'node:path'
import { app } from 'electron'
import { contentsFolder } from '@shared/workspace/attachedFiles'
import type { BackupPassword } from '../backups/password'
import type { Desk } from '../desk'
import type { SealedSource } from './sealed'

/** Where contents are: only main knows, and the window asks by hash. */
export interface AttachmentPlaces {
  /** This workspace's own. */
  readonly own: string
  /** Where one that is not there, or harmed, may still be: backups, and beside the file opened last. */
  readonly others: () => readonly string[]
  /** Where they may be encrypted, with the passwords that were given for it. */
  readonly sealed: () => readonly SealedSource[]
  /** The person has opened a workspace file or a backup of this folder, an encrypted one with a password. */
  readonly opened: (folder: string, password?: string) => void
}

export function attachmentPlaces(desk: Desk, password: BackupPassword): AttachmentPlaces {
  const data = app.getPath('userData')
  let beside: readonly string[] = []
  let unlocked: readonly SealedSource[] = []
  return {
    own: join(data, 'attachments'),
    others: () => {
      const { secondPlace } = desk.memory.get()
      const backups = [join(data, 'backups'), ...(secondPlace === '' ? [] : [secondPlace])]
      return [...beside, ...backups].map((folder) => join(folder, contentsFolder))
    },
    sealed: () => {
      const [{ secondPlace }, known] = [desk.memory.get(), password.get()]
      const place = join(secondPlace, contentsFolder)
      const isSecond = secondPlace !== '' && known !== null
      return [...unlocked, ...(isSecond ? [{ place, password: known }] : [])]
    },
    opened: (folder, given) => {
      beside = [folder]
      unlocked =
        given === undefined ? [] : [{ place: join(folder, contentsFolder), password: given }]
    },
  }
}
