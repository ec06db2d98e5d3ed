import type { RecordKind } from '../model/link'
import type { Problem } from '../texts/issues'

/** Which record of a file a problem is in. */
export interface RecordPlace {
  readonly kind: RecordKind
  /** Place in the file's list of that kind, from 0. */
  readonly index: number
  /** The record's id as the file has it; null when it has none that is text. */
  readonly id: string | null
}

/** One thing wrong with a workspace file: a code and parameters of `problems.*` in the texts. */
export interface WorkspaceProblem extends Problem {
  /** The record, or null when the file as a whole is at fault. */
  readonly where: RecordPlace | null
  /** The field inside the record (or, with no record, inside the file). */
  readonly path: readonly (string | number)[]
}
