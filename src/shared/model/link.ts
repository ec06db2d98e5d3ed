/** The kinds of record a workspace holds, in the order in which files list them. */
export const recordKinds = [
  'organisation',
  'person',
  'cover',
  'body',
  'seat',
  'status',
  'programme',
  'call',
  'project',
  'area',
  'responsibility',
  'task',
  'template',
  'series',
  'meeting',
  'matter',
  'occurrence',
  'postponement',
] as const
export type RecordKind = (typeof recordKinds)[number]

/** A link to a record of any kind. */
export interface Link {
  kind: RecordKind
  id: string
}
