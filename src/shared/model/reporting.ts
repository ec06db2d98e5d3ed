import { day, line, optionalReference, z } from './fields'

/** To whom the team reports what was decided, and whom it informs. */
export const reportAudiences = ['management', 'staff'] as const
export type ReportAudience = (typeof reportAudiences)[number]

/** That a meeting or a decision was reported (raportointi johtoryhmälle) or told (tiedottaminen). */
export const reporting = z.strictObject({
  to: z.enum(reportAudiences),
  on: day,
  byId: optionalReference('person'),
  /** The § of the management group, or the channel in which the staff was informed. */
  where: line.default(''),
})
export type Reporting = z.infer<typeof reporting>
