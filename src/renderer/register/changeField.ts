import type { RecordKind } from '@shared/model/link'
import { recordSchemas, type RecordOf } from '@shared/model/records'
import { type Beside, recordProblems } from '@shared/rules/overlap'
import { problemMessage } from '@shared/texts/issues'
import type { Texts } from '@shared/texts/texts'
import { patch, type Change } from '@renderer/store/change'
import { changedFields } from '@renderer/store/difference'
import { validate } from '@renderer/ui/form/validate'
import { withValues } from '@renderer/ui/form/values'
import type { CheckedChange, FieldChange } from '@renderer/ui/table/editing/types'
import { closeSource, openSource } from './values'
import type { z } from '@shared/model/fields'

/** What a change of a field is judged by. */
export interface FieldRules<K extends RecordKind> {
  t: Texts
  kind: K
  /** Every record of the kind, for rules across them. */
  all: readonly RecordOf<K>[]
  beforeSave: (record: RecordOf<K>) => RecordOf<K>
  /** Records of other kinds, for rules that look at them. */
  beside?: Beside
}

interface Outcome<R> {
  before: R
  after: R
  message: string | null
}

/** What a change would do in each row; nothing is written. */
export function checkChange<K extends RecordKind>(
  rules: FieldRules<K>,
  change: FieldChange<RecordOf<K>>,
): CheckedChange<RecordOf<K>> {
  const outcomes = outcomesOf(rules, change)
  const changing = outcomes.filter((one) => one.message === null && isOther(one))
  const same = outcomes.filter((one) => one.message === null && !isOther(one))
  return {
    changing,
    same: same.map(({ before }) => before),
    without: change.rows.filter((row) => change.valuesOf(row) === null),
    refused: outcomes.flatMap(({ before, message }) =>
      message === null ? [] : [{ row: before, message }],
    ),
  }
}

/** The changes that give the fields their values, in the rows where that is allowed and something changes. */
export function changesOf<K extends RecordKind>(
  rules: FieldRules<K>,
  change: FieldChange<RecordOf<K>>,
): Change[] {
  return outcomesOf(rules, change)
    .filter(({ message }) => message === null)
    .flatMap(({ before, after }) => {
      const fields = changedFields(before, after)?.after as Partial<RecordOf<K>> | undefined
      return fields ? [patch(rules.kind, before.id, fields)] : []
    })
}

/** Each row with its values, and what is wrong with it; rows are judged beside the others as they would be. */
function outcomesOf<K extends RecordKind>(
  rules: FieldRules<K>,
  { rows, name, valuesOf }: FieldChange<RecordOf<K>>,
): Outcome<RecordOf<K>>[] {
  const { t, kind, beforeSave } = rules
  const schema = recordSchemas[kind] as unknown as z.ZodType<RecordOf<K>>
  const outcomes = rows.flatMap((before): Outcome<RecordOf<K>>[] => {
    const given = valuesOf(before)
    if (given === null) return []
    const result = validate(t, schema, closeSource(withValues(openSource(before), given)))
    if (!result.ok) return [{ before, after: before, message: messageFor(result.problems, name) }]
    return [{ before, after: beforeSave(result.values), message: null }]
  })
  const afterById = new Map(outcomes.map(({ after }) => [after.id, after]))
  const others = rules.all.map((record) => afterById.get(record.id) ?? record)
  return outcomes.map((outcome) => {
    const [problem] =
      outcome.message === null ? recordProblems(kind, outcome.after, others, rules.beside) : []
    return problem ? { ...outcome, message: problemMessage(t, problem) } : outcome
  })
}

function isOther<K extends RecordKind>({ before, after }: Outcome<RecordOf<K>>): boolean {
  return changedFields(before, after) !== null
}

/** What is wrong with the field itself, else whatever the record is refused for. */
function messageFor(problems: readonly { path: string; message: string }[], name: string): string {
  const own = problems.find(({ path }) => path === name || path.startsWith(`${name}.`))
  return (own ?? problems[0])?.message ?? ''
}
