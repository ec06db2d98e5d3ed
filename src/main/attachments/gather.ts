import { type Result } from '@shared/ipc/result'
import { aside } from '../backups/aside'
import { gatherContents } from './contents'
import type { AttachmentPlaces } from './places'

/**
 * Has the workspace's own folder hold the contents of some hashes, from wherever they may be; those that are only
 * encrypted come last, as they take seconds. @returns the hashes that are nowhere to be had
 */
export async function gather(
  places: AttachmentPlaces,
  hashes: readonly string[],
): Promise<Result<string[]>> {
  let gathered = await gatherContents(places.own, places.others(), hashes)
  for (const source of places.sealed()) {
    if (!gathered.ok || gathered.value.length === 0) break
    const request = { ...source, to: places.own, hashes: gathered.value }
    gathered = await aside('unsealContents', request)
  }
  return gathered
}
