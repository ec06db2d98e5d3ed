import { agreementSchema } from './agreement'
import { areaSchema } from './area'
import { newId } from './base'
import type { z } from './fields'
import { bodySchema } from './body'
import { callSchema } from './call'
import { coverSchema } from './cover'
import { dispatchSchema } from './dispatch'
import { eventSchema } from './event'
import { goalSchema } from './goal'
import type { RecordKind } from './link'
import { matterSchema } from './matter'
import { meetingSchema } from './meeting'
import { membershipSchema } from './membership'
import { nominationSchema } from './nomination'
import { occurrenceSchema } from './occurrence'
import { organisationSchema } from './organisation'
import { personSchema } from './person'
import { postponementSchema } from './postponement'
import { programmeSchema } from './programme'
import { projectSchema } from './project'
import { regionSchema } from './region'
import { relationSchema } from './relation'
import { responsibilitySchema } from './responsibility'
import { seatSchema } from './seat'
import { seriesSchema } from './series'
import { signalSchema } from './signal'
import { statementSchema } from './statement'
import { statusSchema } from './status'
import { strategySchema } from './strategy'
import { taskSchema } from './task'
import { templateSchema } from './template'
/** The schema of each kind of record: the one place that says what a workspace may hold. */
export const recordSchemas = {
  region: regionSchema,
  organisation: organisationSchema,
  person: personSchema,
  cover: coverSchema,
  agreement: agreementSchema,
  body: bodySchema,
  membership: membershipSchema,
  seat: seatSchema,
  relation: relationSchema,
  status: statusSchema,
  programme: programmeSchema,
  call: callSchema,
  project: projectSchema,
  strategy: strategySchema,
  goal: goalSchema,
  area: areaSchema,
  responsibility: responsibilitySchema,
  nomination: nominationSchema,
  statement: statementSchema,
  signal: signalSchema,
  event: eventSchema,
  task: taskSchema,
  template: templateSchema,
  series: seriesSchema,
  meeting: meetingSchema,
  matter: matterSchema,
  occurrence: occurrenceSchema,
  postponement: postponementSchema,
  dispatch: dispatchSchema,
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
