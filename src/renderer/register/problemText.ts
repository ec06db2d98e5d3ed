import { issueMessage } from '@shared/texts/issues'
import type { Texts } from '@shared/texts/texts'
import type { CommitProblem } from '@renderer/store/commitProblem'
import type { Saved } from '@renderer/ui/form/types'

/** Why something was not stored, in a person's words; undefined when there is no problem. */
export function problemText(t: Texts, problem: CommitProblem | null): string | undefined {
  if (!problem) return undefined
  if (problem.code !== 'invalid') {
    return t(problem.code === 'storageFull' ? 'shell.storageFull' : 'shell.saveFailed')
  }
  const [issue] = problem.issues
  return issue ? issueMessage(t, issue) : t('shell.invalid')
}

/** What a form is answered when nothing was stored: why, said of the whole form. */
export function notSaved(t: Texts, problem: CommitProblem | null): Saved {
  const message = problemText(t, problem) ?? t('shell.saveFailed')
  return { ok: false, problems: [{ path: '', message }] }
}
