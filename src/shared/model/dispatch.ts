import { documentLanguages } from './base'
import {
  clockTime,
  emailAddress,
  line,
  localLine,
  moment,
  optionalReference,
  recordBase,
  reference,
  sha256,
  sha256OrEmpty,
  text,
  timeZone,
  z,
} from './fields'

/** What is sent of a meeting. The first four tell of the meeting to come, the last of one that was held. */
export const dispatchKinds = ['invitation', 'update', 'cancellation', 'agenda', 'minutes'] as const
export type DispatchKind = (typeof dispatchKinds)[number]

/** From which list somebody got it. */
export const recipientGroups = ['called', 'expert', 'seats', 'team', 'network', 'other'] as const
export type RecipientGroup = (typeof recipientGroups)[number]

/** Somebody who got it, with the name and address as they were then. */
const recipient = z.strictObject({
  personId: optionalReference('person'),
  name: line,
  email: emailAddress.default(''),
  group: z.enum(recipientGroups).default('called'),
})

/** A file that was sent, and the SHA-256 of its bytes, in hexadecimal. */
const sentFile = z.strictObject({
  name: line,
  hash: sha256,
})

/** An item as it was told: the id finds it again, the rest is what stood on the paper. */
const sentItem = z.strictObject({
  id: z.uuid(),
  number: line.default(''),
  title: localLine,
  start: clockTime,
  minutes: z.number().int().min(0),
  presenter: line.default(''),
})
export type SentItem = z.infer<typeof sentItem>

/** An expert's own time, so that a calendar entry can be moved or taken back later. */
const sentSlot = z.strictObject({
  itemId: z.uuid(),
  personId: z.uuid(),
  name: line,
  email: emailAddress.default(''),
  start: moment,
  end: moment,
})

export type SentSlot = z.infer<typeof sentSlot>

/** What the meeting was when it was told of, in all that a later version can differ in. */
const snapshot = z.strictObject({
  title: localLine,
  start: moment,
  end: moment,
  timeZone,
  place: line.default(''),
  link: z.string().max(2000).default(''),
  items: z.array(sentItem).max(500).default([]),
  slots: z.array(sentSlot).max(500).default([]),
})
export type Snapshot = z.infer<typeof snapshot>

/**
 * One sending (lähetys) of a meeting's papers: what, which version, to whom, when. What was sent cannot be
 * unsent, so the screens only add these.
 */
export const dispatchSchema = z.strictObject({
  ...recordBase,
  meetingId: reference('meeting'),
  what: z.enum(dispatchKinds),
  /** Runs from 1 for the invitation and agenda together, and for the minutes by themselves. */
  version: z.number().int().min(1),
  /** SEQUENCE of the calendar invitation that went along. */
  sequence: z.number().int().min(0).default(0),
  at: moment,
  by: line.default(''),
  language: z.enum(documentLanguages).default('fi'),
  recipients: z.array(recipient).max(1000).default([]),
  files: z.array(sentFile).max(1000).default([]),
  /** SHA-256 of the text of the paper, by which two versions are known to be the same; empty when unknown. */
  hash: sha256OrEmpty.default(''),
  note: text.default(''),
  snapshot,
})
export type Dispatch = z.infer<typeof dispatchSchema>
