import { day, line, moment, optionalReference, reference, sha256OrEmpty, text, z } from './fields'

/** Draft, out for comments, checked by the scrutineers or the chair, approved and locked. */
export const minutesStates = ['draft', 'comments', 'checked', 'approved'] as const
export type MinutesState = (typeof minutesStates)[number]

/** A change of minutes after they were locked (pöytäkirjan oikaisu): what, why, by whom. */
const correction = z.strictObject({
  at: moment,
  who: line.default(''),
  text: text.default(''),
})

/** Where the minutes (pöytäkirja, muistio) of a held meeting stand. */
export const minutes = z
  .strictObject({
    state: z.enum(minutesStates).default('draft'),
    /** The last day for comments. */
    commentsBy: day.nullable().default(null),
    checkedOn: day.nullable().default(null),
    checkerIds: z.array(reference('person')).default([]),
    approvedOn: day.nullable().default(null),
    /** The meeting that approved them. */
    approvedInId: optionalReference('meeting'),
    /** SHA-256 of the text that was approved, in hexadecimal; empty before. */
    hash: sha256OrEmpty.default(''),
    corrections: z.array(correction).default([]),
  })
  .prefault({})
export type Minutes = z.infer<typeof minutes>
