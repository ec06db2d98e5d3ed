import { moment, optionalReference, reference, text, z } from './fields'

/** What somebody answered to an invitation. Who has no row has not answered. */
export const replyAnswers = ['accepted', 'tentative', 'declined'] as const
export type ReplyAnswer = (typeof replyAnswers)[number]

/** An answer to the invitation of a meeting, written down by hand or read from a calendar's reply. */
export const reply = z.strictObject({
  personId: reference('person'),
  answer: z.enum(replyAnswers),
  /** Who comes in this person's place. */
  deputyId: optionalReference('person'),
  at: moment,
  comment: text.default(''),
  from: z.enum(['hand', 'file']).default('hand'),
  /** SEQUENCE of the invitation that was answered; null when it is not known. */
  sequence: z.number().int().min(0).nullable().default(null),
})
export type Reply = z.infer<typeof reply>
