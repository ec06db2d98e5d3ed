import type { z } from '../model/fields'
import { problemOf } from '../texts/issues'
import type { RecordPlace, WorkspaceProblem } from './problem'

/**
 * What a schema found, field by field; an unknown field is a problem of its own.
 * @param where the record, or null for the file itself
 * @param base the way to the value inside the file, when there is no record
 */
export function schemaProblems(
  error: z.ZodError,
  where: RecordPlace | null,
  base: readonly (string | number)[] = [],
): WorkspaceProblem[] {
  return error.issues.flatMap((issue) => {
    const path = [...base, ...(issue.path as (string | number)[])]
    const problem = problemOf(issue)
    if (issue.code !== 'unrecognized_keys') return [{ where, path, ...problem }]
    return issue.keys.map((key) => ({ where, path: [...path, key], ...problem }))
  })
}
