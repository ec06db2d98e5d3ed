import type { Texts } from '@shared/texts/texts'
import type { CommitResult } from '@renderer/store/commit'
import type { CommitProblem } from '@renderer/store/commitProblem'
import { undoAction } from '@renderer/store/undoAction'
import { notify } from '@renderer/ui/notice/notices'
import { problemText } from './problemText'

/** Tells by a notice what was stored, with the way to take it back, or why it was not; true when it was. */
export function tellSaved(t: Texts, result: CommitResult, text: string): boolean {
  if (result.ok) notify({ text, ...undoAction(t('common.undo'), result.entry) })
  else tellProblem(t, result.problem)
  return result.ok
}

/** Tells by a notice why something was not stored. */
export function tellProblem(t: Texts, problem: CommitProblem | null): void {
  notify({ text: problemText(t, problem) ?? t('shell.saveFailed'), tone: 'danger' })
}
