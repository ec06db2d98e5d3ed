import type { CauseCode } from '@shared/model/change'
import type { Change } from './change'
import { commit, type CommitResult } from './commit'
import { getPreferences } from './preferences'

/** Commits in the name of this laptop's user; `reason` is why, in their words, where it was asked. */
export function save(
  changes: readonly Change[],
  code: CauseCode,
  reason = '',
): Promise<CommitResult> {
  return commit(changes, { code, who: getPreferences().ownName, reason })
}
