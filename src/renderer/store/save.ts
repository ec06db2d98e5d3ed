import type { CauseCode } from '@shared/model/change'
import type { Change } from './change'
import { commit, type CommitResult } from './commit'
import { getPreferences } from './preferences'

/** Commits in the name of this laptop's user. */
export function save(changes: readonly Change[], code: CauseCode): Promise<CommitResult> {
  return commit(changes, { code, who: getPreferences().ownName })
}
