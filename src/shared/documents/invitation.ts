import { documentLanguages } from '../model/base'
import { moment, timeZone, z } from '../model/fields'

export const attendeeRoles = ['chair', 'required', 'optional', 'informed'] as const

const address = z.strictObject({ name: z.string(), email: z.string() })
export type Address = z.output<typeof address>

/** One calendar event sent to people: the meeting, or one expert's own slot in it. */
export const invitation = z.strictObject({
  /** Stable for as long as the meeting (or the expert's item) exists. */
  uid: z.string().min(1),
  /** Grows by one each time a changed invitation is sent. */
  sequence: z.number().int().min(0),
  method: z.enum(['REQUEST', 'CANCEL']),
  start: moment,
  end: moment,
  timeZone,
  summary: z.string(),
  /** The agenda as plain text. */
  description: z.string(),
  location: z.string(),
  url: z.string(),
  organizer: address.nullable(),
  attendees: z.array(address.extend({ role: z.enum(attendeeRoles) })),
  language: z.enum(documentLanguages),
})
export type Invitation = z.output<typeof invitation>
export type Attendee = Invitation['attendees'][number]

/** A message ready to be opened in the person's own mail program. */
export const mail = z.strictObject({
  subject: z.string(),
  body: z.string(),
  to: z.array(address),
  cc: z.array(address),
})
export type Mail = z.output<typeof mail>

/**
 * The invitation of one expert to one item, and the name of its files without the ending. `mail` is the expert's own
 * message, which takes this invitation along; null when none is made.
 */
export const expertInvitation = z.strictObject({
  /** Null when it is of the whole meeting: taken back from one who is called no more. */
  itemId: z.uuid().nullable(),
  personId: z.uuid(),
  name: z.string(),
  fileName: z.string().min(1),
  invitation,
  mail: mail.nullable().default(null),
})
export type ExpertInvitation = z.output<typeof expertInvitation>
