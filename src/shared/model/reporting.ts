import { day, line, optionalReference, z } from './fields'
import { reportAudiences } from './reportAudience'

/** That a meeting or a decision was reported (raportointi johtoryhmälle) or told (tiedottaminen). */
export const reporting = z.strictObject({
  to: z.enum(reportAudiences),
  on: day,
  byId: optionalReference('person'),
  /** The § of the management group, or the channel in which the staff was informed. */
  where: line.default(''),
})
export type Reporting = z.infer<typeof reporting>
