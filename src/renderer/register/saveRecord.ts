import type { RecordKind } from '@shared/model/link'
import type { RecordOf } from '@shared/model/records'
import { issueMessage } from '@shared/texts/issues'
import type { Texts } from '@shared/texts/texts'
import { patch, type Change } from '@renderer/store/change'
import type { CommitProblem } from '@renderer/store/commitProblem'
import { changedFields } from '@renderer/store/difference'
import { save } from '@renderer/store/save'
import type { FieldProblem, Saved } from '@renderer/ui/form/types'
import { saveAsking } from './suspension/saveAsking'
import { closeSource } from './values'

interface ToSave<K extends RecordKind> {
  kind: K
  record: RecordOf<K>
  /** The record the form was opened with; null for a new one. */
  before: RecordOf<K> | null
  /** Why, in the person's words, where the form asked for it: nobody is asked again. */
  reason?: string
}

/**
 * Writes a form as one change: a new record whole, of an old one only the fields that were changed in
 * the form. What the store refuses comes back as problems in their fields.
 */
export async function saveRecord<K extends RecordKind>(
  t: Texts,
  { kind, record, before, reason }: ToSave<K>,
): Promise<Saved> {
  const after = closeSource(record)
  const change = before
    ? patch(kind, after.id, fieldsOf(closeSource(before), after))
    : ({ type: 'put', kind, record: after } as Change)
  const code = before ? 'edit' : 'create'
  const result = await (reason ? save([change], code, reason) : saveAsking(t, [change], code))
  // The person thought better of it: the form stays open as it is.
  if (!result) return { ok: false, problems: [] }
  return result.ok ? { ok: true } : { ok: false, problems: problemsOf(t, result.problem) }
}

function fieldsOf<R extends RecordOf<RecordKind>>(before: R, after: R): Partial<R> {
  return (changedFields(before, after)?.after ?? {}) as Partial<R>
}

function problemsOf(t: Texts, problem: CommitProblem): FieldProblem[] {
  if (problem.code === 'invalid')
    return problem.issues.map((issue) => ({
      path: issue.path.join('.'),
      message: issueMessage(t, issue),
    }))
  const isFull = problem.code === 'storageFull'
  return [{ path: '', message: isFull ? t('shell.storageFull') : t('table.form.failed') }]
}
