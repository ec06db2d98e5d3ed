import { join } from 'node:path'
import { contentsFolder } from '@shared/workspace/attachedFiles'
import { aside } from '../backups/aside'
import { namesIn } from '../files/names'
import { report } from '../log'
import { hashesIn } from './contents'
import { deleteContents, sweep, unneededIn } from './sweep'
import { sweepSealed } from './sweepSealed'

const day = 24 * 60 * 60 * 1000

interface SweptFolders {
  /** The workspace's own contents. */
  readonly own: string
  /** Of the backups; their contents are beside them. */
  readonly backups: string
  /** Empty when there is none. */
  readonly second: () => string
}

/**
 * Sweeps contents once a day while the program runs, after a verified backup: what it points at is what the
 * database holds. Whatever is not certain, or fails, leaves everything where it is.
 */
export function sweeperOf({ own, backups, second }: SweptFolders): () => Promise<void> {
  let sweptAt = -Infinity

  /** Reading every backup is not for nothing. */
  async function isNothingThere(): Promise<boolean> {
    const places = [backups, ...(second() === '' ? [] : [second()])]
    const folders = places.map((place) => join(place, contentsFolder))
    const names = await Promise.all([hashesIn(own), ...folders.map(namesIn)])
    return names.flat().length === 0
  }

  async function sweepSecond(needed: ReadonlySet<string>, now: Date): Promise<void> {
    if (second() === '') return
    const folder = join(second(), contentsFolder)
    const here = new Set([...needed, ...(await hashesIn(own))])
    await sweepSealed({ place: second(), backups }, here, now)
    const unneeded = await unneededIn(folder, here, now)
    if (unneeded.length === 0) return
    const pointedAt = await aside('references', { folder: second() })
    if (pointedAt === null) return
    const kept = new Set(pointedAt)
    deleteContents(
      folder,
      unneeded.filter((hash) => !kept.has(hash)),
      now,
    )
  }

  return async () => {
    const now = new Date()
    if (now.getTime() - sweptAt < day) return
    sweptAt = now.getTime()
    try {
      if (await isNothingThere()) return
      const found = await aside('references', { folder: backups })
      if (found === null) return
      const needed = new Set(found)
      await sweep(own, needed, now)
      await sweep(join(backups, contentsFolder), needed, now)
      await sweepSecond(needed, now)
    } catch (error) {
      report('sweep', error)
    }
  }
}
