import { clockTime, optionalReference, reference, z } from './fields'

/** How somebody takes part: in the room, over the link, not at all with or without notice. */
export const presences = ['present', 'remote', 'excused', 'absent'] as const
export type Presence = (typeof presences)[number]

/** That somebody was at a meeting (läsnäolo), as the minutes tell it. Who has no row is not marked yet. */
export const attendance = z.strictObject({
  personId: reference('person'),
  presence: z.enum(presences),
  /** The member in whose place this person sits. */
  deputyForId: optionalReference('person'),
  /** When somebody came late or left early; empty for the whole meeting. */
  arrived: clockTime.nullable().default(null),
  left: clockTime.nullable().default(null),
})
export type Attendance = z.infer<typeof attendance>
