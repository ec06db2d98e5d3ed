import { moment, z } from './fields'
import { replyAnswers } from './reply'

/** The largest file of a reply that is read, in bytes, and how many at once. */
export const replySizeLimit = 1024 * 1024
export const replyFileLimit = 50

/** An answer as it was read from a file, before it is known whose it is and whether it can be believed. */
export const readReply = z.strictObject({
  uid: z.string().min(1).max(500),
  sequence: z.number().int().min(0).nullable(),
  email: z.string().max(254),
  name: z.string().max(300),
  answer: z.enum(replyAnswers),
  /** The address to whom it was handed on (DELEGATED-TO); empty for none. */
  delegatedTo: z.string().max(254),
  comment: z.string().max(5000),
  at: moment.nullable(),
  /** The time that the answer speaks of, in UTC; null when it says none, or one in a zone nobody knows. */
  start: moment.nullable(),
  /** The name of a zone that nobody knows; empty when all is well. */
  unknownZone: z.string().max(300),
})
export type ReadReply = z.infer<typeof readReply>

/** Why nothing was read from a file; each is told in words. */
const replyProblems = [
  'tooLarge',
  'unreadable',
  'noCalendar',
  'notReply',
  'counter',
  'noAnswer',
] as const

/** One file with what was read from it: answers, or why there are none. */
export const replyFile = z.strictObject({
  name: z.string().min(1).max(255),
  problem: z.enum(replyProblems).nullable(),
  replies: z.array(readReply).max(100),
})
export type ReplyFile = z.infer<typeof replyFile>

/** Files dropped on the window. One too large comes with its first bytes only, which is enough to say so. */
export const droppedReplies = z
  .array(
    z.strictObject({
      name: z.string().min(1).max(255),
      bytes: z.instanceof(Uint8Array).refine((bytes) => bytes.length <= replySizeLimit + 1),
    }),
  )
  .min(1)
  .max(replyFileLimit)
