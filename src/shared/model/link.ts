/** The kinds of record a workspace holds, in the order in which files list them. */
export const recordKinds = [
  'region',
  'organisation',
  'person',
  'cover',
  'agreement',
  'body',
  'membership',
  'seat',
  'relation',
  'status',
  'programme',
  'call',
  'project',
  'strategy',
  'goal',
  'area',
  'responsibility',
  'nomination',
  'statement',
  'signal',
  'event',
  'task',
  'template',
  'series',
  'meeting',
  'matter',
  'occurrence',
  'postponement',
  'dispatch',
] as const
export type RecordKind = (typeof recordKinds)[number]

/** A link to a record of any kind. */
export interface Link {
  kind: RecordKind
  id: string
}
