import type { Matter } from '../../model/matter'

/** True while the matter waits for a decision. */
export function isOpenMatter(matter: Matter): boolean {
  return matter.deletedAt === null && matter.state === 'open'
}
