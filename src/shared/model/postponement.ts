import { day, recordBase, z } from './fields'
import { optionalReference } from './fields'

/**
 * "Not now": a proposal that was dropped for one meeting, or postponed to a date for all
 * (meetingId null).
 */
export const postponementSchema = z.strictObject({
  ...recordBase,
  proposalKey: z.string().min(1).max(300),
  meetingId: optionalReference('meeting'),
  until: day.nullable().default(null),
})
export type Postponement = z.infer<typeof postponementSchema>
