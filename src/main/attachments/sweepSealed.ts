import { join } from 'node:path'
import { backupEnding, backupName, momentIn, sealedEnding } from '@shared/workspace/backup'
import { contentsFolder } from '@shared/workspace/attachedFiles'
import { namesIn } from '../files/names'
import { sealedFolders } from './sealed'
import { daysUnneeded, deleteOld } from './sweep'

const sealedContent = /^([0-9a-f]{64})\.age$/
const anyBackup = new RegExp(`\\.(${backupEnding}|${sealedEnding})$`, 'i')

/**
 * Lets go of encrypted contents in a second place that nothing has needed for 90 days. What an encrypted copy points
 * at cannot be read without its password; but it is a copy of a backup, and what that points at is known as long as
 * it is in the own folder. One copy there whose backup is not, be it another computer's: nothing is deleted.
 * @param places the second place, and the folder of the own backups
 * @param needed the hashes that the own backups point at, all of which were read whole, and those of the own contents
 * @returns how many were deleted
 * @throws what the file system answers
 */
export async function sweepSealed(
  { place, backups }: { readonly place: string; readonly backups: string },
  needed: ReadonlySet<string>,
  now: Date,
): Promise<number> {
  const own = new Set(await namesIn(backups))
  const copies = (await namesIn(place)).filter((name) => anyBackup.test(name))
  if (copies.length === 0 || !copies.every((name) => isCopyOfOne(name, own))) return 0
  let deleted = 0
  for (const folder of await sealedFolders(join(place, contentsFolder)))
    for (const name of await namesIn(folder)) {
      const hash = sealedContent.exec(name)?.[1]
      if (hash === undefined || needed.has(hash)) continue
      if (deleteOld(join(folder, name), now, daysUnneeded)) deleted += 1
    }
  return deleted
}

/** The name of a copy tells the moment of its backup, whose name does too. */
function isCopyOfOne(name: string, own: ReadonlySet<string>): boolean {
  const moment = momentIn(name)
  return moment !== null && own.has(backupName(moment))
}
