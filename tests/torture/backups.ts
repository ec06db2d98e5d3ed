import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkBackup } from '../../src/shared/workspace/checkBackup'

const folderOf = (userData: string) => join(userData, 'backups')

/** A backup was begun and has not got its name yet. */
export function isInBackup(userData: string): boolean {
  return readdirSync(folderOf(userData)).some((name) => name.endsWith('.tmp'))
}

/** How many files that bear the name of a backup are none. */
export function faultyBackups(userData: string): number {
  const names = readdirSync(folderOf(userData)).filter((name) => name.endsWith('.kvbackup'))
  const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
  const isWhole = (name: string) =>
    checkBackup(Uint8Array.from(readFileSync(join(folderOf(userData), name))), sha256).ok
  return names.filter((name) => !isWhole(name)).length
}
