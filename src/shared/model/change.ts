import { moment, z } from './fields'
import { recordKinds } from './link'

/**
 * Why data changed; each code is a sentence in texts (`page.history.did`). `rows` of a file were taken in, or a
 * workspace file was put in the place of all there was (`replace`); `import` was either, before they were told apart.
 */
export const causeCodes = [
  'create',
  'edit',
  'remove',
  'arrange',
  'propose',
  'minute',
  'hold',
  'reopen',
  'approve',
  'export',
  'import',
  'rows',
  'replace',
  'merge',
  'starter',
  'restore',
  'empty',
  'handover',
  'suspend',
  'erase',
  'bulk',
  'undo',
  'redo',
] as const
export type CauseCode = (typeof causeCodes)[number]

/**
 * The changed fields of one record before and after; `before` null: created, `after` null: never existed. A creation
 * tells no field: what it held is in the record, or in the `before` of what changed it since (decision 0012). Entries
 * of earlier versions hold all of it in `after`.
 */
const changedRecord = z.strictObject({
  kind: z.enum(recordKinds),
  id: z.uuid(),
  before: z.record(z.string(), z.unknown()).nullable(),
  after: z.record(z.string(), z.unknown()).nullable(),
})
export type ChangedRecord = z.infer<typeof changedRecord>

/** An entry of the change log: who, when, why, and the changed fields. */
export const logEntrySchema = z.strictObject({
  id: z.uuid(),
  at: moment,
  who: z.string(),
  cause: z.enum(causeCodes),
  changes: z.array(changedRecord),
  /** Why, in the person's words, where it was asked: inviting a suspended party, handing over. */
  reason: z.string().max(2000).default(''),
  /** For `undo` and `redo`: the entry that was reversed. */
  reverses: z.uuid().nullable().default(null),
})
export type LogEntry = z.infer<typeof logEntrySchema>
