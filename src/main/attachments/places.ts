import { join } from 'node:path'
import { app } from 'electron'
import { contentsFolder } from '@shared/workspace/attachedFiles'
import type { Desk } from '../desk'

/** Where contents are: only main knows, and the window asks by hash. */
export interface AttachmentPlaces {
  /** This workspace's own. */
  readonly own: string
  /** Where one that is not there, or harmed, may still be: backups, and beside the file opened last. */
  readonly others: () => readonly string[]
  /** The person has opened a workspace file or a backup of this folder. */
  readonly opened: (folder: string) => void
}

export function attachmentPlaces(desk: Desk): AttachmentPlaces {
  const data = app.getPath('userData')
  let beside: readonly string[] = []
  return {
    own: join(data, 'attachments'),
    others: () => {
      const { secondPlace } = desk.memory.get()
      const backups = [join(data, 'backups'), ...(secondPlace === '' ? [] : [secondPlace])]
      return [...beside, ...backups].map((folder) => join(folder, contentsFolder))
    },
    opened: (folder) => {
      beside = [folder]
    },
  }
}
