import type { Texts } from '@shared/texts/texts'
import type { CommitResult } from '@renderer/store/commit'
import { undoAction } from '@renderer/store/undoAction'
import { notify } from '@renderer/ui/notice/notices'
import { problemText } from './problemText'

/** Tells by a notice what was stored, with the way to take it back, or why it was not; true when it was. */
export function tellSaved(t: Texts, result: CommitResult, text: string): boolean {
  if (result.ok) notify({ text, ...undoAction(t('common.undo'), result.entry) })
  else notify({ text: problemText(t, result.problem) ?? t('shell.saveFailed'), tone: 'danger' })
  return result.ok
}
