import {
  day,
  line,
  moment,
  recordBase,
  source,
  text,
  timeZone,
  webAddress,
  z,
  link,
  optionalReference,
  reference,
} from './fields'
import { areComparable, endsAfterStart } from './period'

export const callStepKinds = [
  'partnerSearch',
  'ideaForm',
  'consultation',
  'goNoGo',
  'application',
  'other',
] as const

/** A step of a call's backwards plan (takaperin laskettu aikataulu). */
export const callStep = z.strictObject({
  kind: z.enum(callStepKinds),
  /** What is done, when the kind does not say it. */
  title: line.default(''),
  daysBefore: z.number().int().min(0).max(730),
  assigneeId: optionalReference('person'),
  /** The task made of it. */
  taskId: optionalReference('task'),
})
export type CallStep = z.infer<typeof callStep>

/**
 * A funding call (haku). Opening and closing are moments with the zone the programme wrote them in:
 * 12.00 CET is 13.00 in Kajaani.
 */
export const callSchema = z
  .strictObject({
    ...recordBase,
    programmeId: reference('programme'),
    title: line.min(1, { error: 'titleMissing' }),
    opensAt: moment.nullable().default(null),
    closesAt: moment,
    timeZone: timeZone.default('Europe/Helsinki'),
    /** Days in which ideas may be sent to the secretariat for comment. */
    consultationFrom: day.nullable().default(null),
    consultationUntil: day.nullable().default(null),
    /** `YYYY-MM` in which the committee decides; empty when it is not told. */
    decisionMonth: z
      .string()
      .regex(/^(\d{4}-(0[1-9]|1[0-2]))?$/, { error: 'month' })
      .default(''),
    /** The backwards plan: what must be done so many days before closing. */
    plan: z.array(callStep).default([]),
    website: webAddress.default(''),
    /** The goals it serves, and what else it is about. */
    links: z.array(link).default([]),
    note: text.default(''),
    source,
  })
  .refine(
    ({ opensAt, closesAt }) => !areComparable(opensAt, closesAt) || (opensAt ?? '') < closesAt,
    {
      path: ['closesAt'],
      error: 'endBeforeStart',
    },
  )
  .refine(
    (value) => endsAfterStart({ from: value.consultationFrom, until: value.consultationUntil }),
    { path: ['consultationUntil'], error: 'endBeforeStart' },
  )
export type Call = z.infer<typeof callSchema>
