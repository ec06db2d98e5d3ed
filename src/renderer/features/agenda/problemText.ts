import { issueMessage } from '@shared/texts/issues'
import type { Texts } from '@shared/texts/texts'
import type { CommitProblem } from '@renderer/store/commit'

/** Why something was not stored, in a person's words; undefined when there is no problem. */
export function problemText(t: Texts, problem: CommitProblem | null): string | undefined {
  if (!problem) return undefined
  if (problem.code === 'storageFull') return t('shell.storageFull')
  if (problem.code === 'storageFailed') return t('shell.saveFailed')
  const [issue] = problem.issues
  return issue ? issueMessage(t, issue) : t('shell.invalid')
}
