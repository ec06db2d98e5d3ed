import { issueMessage } from '@shared/texts/issues'
import type { Texts } from '@shared/texts/texts'
import type { CommitProblem } from '@renderer/store/commitProblem'

/** Why something was not stored, in a person's words; undefined when there is no problem. */
export function problemText(t: Texts, problem: CommitProblem | null): string | undefined {
  if (!problem) return undefined
  if (problem.code !== 'invalid') {
    return t(problem.code === 'storageFull' ? 'shell.storageFull' : 'shell.saveFailed')
  }
  const [issue] = problem.issues
  return issue ? issueMessage(t, issue) : t('shell.invalid')
}
