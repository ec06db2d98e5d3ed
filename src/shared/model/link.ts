import { z } from './base'

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
] as const
export type RecordKind = (typeof recordKinds)[number]

/** The id of a record of one kind; the kind is kept as metadata so that dangling references are found. */
export function reference(kind: RecordKind) {
  return z.uuid({ error: 'id' }).meta({ reference: kind })
}

/** A reference that may be empty. */
export function optionalReference(kind: RecordKind) {
  return reference(kind).nullable().default(null)
}

/** A link to a record of any kind. */
export const link = z.strictObject({ kind: z.enum(recordKinds), id: z.uuid({ error: 'id' }) })
export type Link = z.infer<typeof link>
