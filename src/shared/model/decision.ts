import { day, line, localLine, optionalReference, z } from './fields'

/** What a decision means after the meeting: how long it holds and what is to follow. */
export const decision = z
  .strictObject({
    /** The decision in a few words, for "Päätökset lyhyesti" and the bulletin; empty when the text will do. */
    short: localLine,
    /** In force from and until these days; without the first from the day of the meeting. */
    validFrom: day.nullable().default(null),
    validUntil: day.nullable().default(null),
    /** The later decision that took its place. */
    replacedById: optionalReference('occurrence'),
    /** What is to be followed up; empty when nothing is. */
    followUp: line.default(''),
    followUpBy: day.nullable().default(null),
    followUpGivenOn: day.nullable().default(null),
    /** What was told when the follow-up was given. */
    followUpGiven: line.default(''),
  })
  .prefault({})
export type Decision = z.infer<typeof decision>
