import { day, line, z, optionalReference } from './fields'

/** What is left to do when cooperation stops or a project ends. */
export const closingDutyKinds = [
  'closingReport',
  'audit',
  'archive',
  'website',
  'retention',
  'other',
] as const

/** A duty that lives on after cooperation or a project (jäljelle jäävä velvoite). */
export const closingDuty = z.strictObject({
  kind: z.enum(closingDutyKinds),
  text: line.default(''),
  due: day.nullable().default(null),
  doneOn: day.nullable().default(null),
  taskId: optionalReference('task'),
})
export type ClosingDuty = z.infer<typeof closingDuty>
