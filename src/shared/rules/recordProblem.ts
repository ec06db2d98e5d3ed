import type { Problem } from '../texts/issues'

/** What is wrong with a record beside the others: the field, the code in texts `problems`, its params. */
export interface RecordProblem {
  readonly path: readonly string[]
  readonly code: Problem['code']
  readonly params: Problem['params']
}
