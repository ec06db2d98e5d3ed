import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { readWith } from './programs'

/** What readers/backup.py says of a backup, by means that are not ours. */
interface FoundBackup {
  readonly reason: string
  readonly isWhole: boolean
  readonly hasCounts: boolean
  readonly records: number
}

/** The backups in the program's own folder, or another, oldest first. */
export function backupsIn(userData: string, folder = join(userData, 'backups')): FoundBackup[] {
  if (!existsSync(folder)) return []
  const names = readdirSync(folder).filter((name) => name.endsWith('.kvbackup'))
  return names.toSorted().map((name) => readWith<FoundBackup>('backup.py', join(folder, name)))
}
