import type { z } from '@shared/model/fields'
import { issueMessage } from '@shared/texts/issues'
import type { Texts } from '@shared/texts/texts'
import type { FieldProblem } from './types'
import { valueAt, type FormValues } from './values'

export type Validated<Values> =
  { ok: true; values: Values } | { ok: false; problems: readonly FieldProblem[] }

/** Asks the schema first, then the checks across records; one problem, the first, for a field. */
export function validate<Values>(
  t: Texts,
  schema: z.ZodType<Values>,
  values: FormValues,
  acrossRecords?: (values: Values) => readonly FieldProblem[],
): Validated<Values> {
  const result = schema.safeParse(values)
  if (!result.success) {
    const problems = result.error.issues.map((issue) => ({
      path: issue.path.join('.'),
      message: messageOf(t, issue, values),
    }))
    return { ok: false, problems: firstOfEach(problems) }
  }
  const found = acrossRecords?.(result.data) ?? []
  return found.length > 0
    ? { ok: false, problems: firstOfEach(found) }
    : { ok: true, values: result.data }
}

/** A field left empty is missing, whatever else its schema says of the value; own codes say it better. */
function messageOf(t: Texts, issue: z.core.$ZodIssue, values: FormValues): string {
  const value = valueAt(values, issue.path.join('.'))
  const isEmpty = value === null || value === undefined || value === ''
  return isEmpty && issue.code !== 'custom' && !hasOwnWords(issue)
    ? t('problems.required')
    : issueMessage(t, issue)
}

const ownWords = new Set([
  'titleMissing',
  'nameMissing',
  'prefixMissing',
  'quorumMissing',
  'personUnnamed',
  'moment',
  'reasonMissing',
  'layerMissing',
])

function hasOwnWords(issue: z.core.$ZodIssue): boolean {
  return ownWords.has(issue.message)
}

function firstOfEach(problems: readonly FieldProblem[]): readonly FieldProblem[] {
  const seen = new Set<string>()
  return problems.filter(({ path }) => !seen.has(path) && seen.add(path))
}
