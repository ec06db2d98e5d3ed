import { localText, z } from './fields'

/** Standard outcome phrases (merkittiin tiedoksi, hyväksyttiin …): the phrase is a text and a behaviour. */
export const outcomeCodes = [
  'noted',
  'approved',
  'approvedAmended',
  'agreed',
  'stated',
  'tabled',
  'returned',
  'movedToNext',
  'removed',
] as const
export type OutcomeCode = (typeof outcomeCodes)[number]

/** The text is formatted; empty when the phrase says all there is to say. */
export const outcome = z.strictObject({ code: z.enum(outcomeCodes), text: localText })
export type Outcome = z.infer<typeof outcome>
