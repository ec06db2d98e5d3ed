import type { RecordKind } from '@shared/model/link'

/** The kinds of record that the table and the form of a seat need. */
export const seatUses = [
  'body',
  'person',
  'organisation',
  'region',
  'status',
  'relation',
  'nomination',
] as const satisfies readonly RecordKind[]
