import type { RecordKind } from '@shared/model/link'

/** The kinds of record that the table and the form of a body need. */
export const bodyUses = [
  'body',
  'organisation',
  'status',
  'membership',
  'seat',
  'agreement',
  'programme',
  'project',
  'area',
] as const satisfies readonly RecordKind[]
