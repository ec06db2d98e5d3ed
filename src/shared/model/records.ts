import { areaSchema } from './area'
import { newId } from './base'
import type { z } from './fields'
import { bodySchema } from './body'
import { callSchema } from './call'
import { coverSchema } from './cover'
import type { RecordKind } from './link'
import { matterSchema } from './matter'
import { meetingSchema } from './meeting'
import { occurrenceSchema } from './occurrence'
import { organisationSchema } from './organisation'
import { personSchema } from './person'
import { postponementSchema } from './postponement'
import { programmeSchema } from './programme'
import { projectSchema } from './project'
import { responsibilitySchema } from './responsibility'
import { seatSchema } from './seat'
import { seriesSchema } from './series'
import { statusSchema } from './status'
import { taskSchema } from './task'
import { templateSchema } from './template'

/** The schema of each kind of record: the one place that says what a workspace may hold. */
export const recordSchemas = {
  organisation: organisationSchema,
  person: personSchema,
  cover: coverSchema,
  body: bodySchema,
  seat: seatSchema,
  status: statusSchema,
  programme: programmeSchema,
  call: callSchema,
  project: projectSchema,
  area: areaSchema,
  responsibility: responsibilitySchema,
  task: taskSchema,
  template: templateSchema,
  series: seriesSchema,
  meeting: meetingSchema,
  matter: matterSchema,
  occurrence: occurrenceSchema,
  postponement: postponementSchema,
} satisfies Record<RecordKind, z.ZodType>

export type RecordOf<K extends RecordKind> = z.output<(typeof recordSchemas)[K]>
export type RecordInput<K extends RecordKind> = z.input<(typeof recordSchemas)[K]>
export type AnyRecord = RecordOf<RecordKind>

/** A new record with defaults filled in. Throws a ZodError when the fields break the schema. */
export function createRecord<K extends RecordKind>(
  kind: K,
  fields: Omit<RecordInput<K>, 'id'>,
): RecordOf<K> {
  return recordSchemas[kind].parse({ ...fields, id: newId() }) as RecordOf<K>
}
