import { attachments } from './attachment'
import { attendance } from './attendance'
import { documentLanguages, isWritten } from './base'
import {
  daysBefore,
  line,
  localLine,
  moment,
  monthOrEmpty,
  recordBase,
  source,
  text,
  timeZone,
  webAddress,
  z,
} from './fields'
import { optionalReference, reference } from './fields'
import { minutes } from './minutes'
import { numbering } from './numbering'
import { areComparable } from './period'
import { reopening } from './reopening'
import { reply } from './reply'
import { reporting } from './reporting'
import { meetingTypes, recordDocuments } from './template'

export const participantRoles = ['member', 'deputy', 'expert', 'guest', 'informed'] as const

/** A person called to the whole meeting. Experts of one item stand in that item's occurrence. */
export const participant = z.strictObject({
  personId: reference('person'),
  role: z.enum(participantRoles).default('member'),
})
export type Participant = z.infer<typeof participant>

/** The mark printed in the header block of a paper (julkisuuslaki 621/1999). */
export const publicityMarks = ['none', 'draft', 'internal', 'public', 'secret'] as const

/** Only an idea, whose day is not known; a draft, which has one; held; cancelled. What follows is computed (rules/meetingStage). */
export const meetingStates = ['idea', 'draft', 'held', 'cancelled'] as const

/** A meeting (kokous) of the team, the network or a cooperation body. */
export const meetingSchema = z
  .strictObject({
    ...recordBase,
    type: z.enum(meetingTypes),
    seriesId: optionalReference('series'),
    bodyId: optionalReference('body'),
    templateId: optionalReference('template'),
    title: localLine,
    /** Number in the year, as `2/2026`; empty when the meeting has none. */
    number: line.default(''),
    /** Of an idea a mere placeholder: `plannedMonth` says what is known. */
    start: moment,
    end: moment,
    /** The month in which an idea might meet, `YYYY-MM`; empty when that is open, or the day is known. */
    plannedMonth: monthOrEmpty.default(''),
    timeZone: timeZone.default('Europe/Helsinki'),
    place: line.default(''),
    link: webAddress.default(''),
    chairId: optionalReference('person'),
    secretaryId: optionalReference('person'),
    participants: z.array(participant).default([]),
    /** Who gets the papers (Jakelu), one a line. */
    distribution: text.default(''),
    /** Who is informed (Tiedoksi), one a line. */
    forInformation: text.default(''),
    language: z.enum(documentLanguages).default('fi'),
    document: z.enum(recordDocuments).default('memo'),
    numbering,
    /** Legality and quorum are noted, and scrutineers elected, only where a body needs them. */
    quorum: z.boolean().default(false),
    scrutineers: z.boolean().default(false),
    state: z.enum(meetingStates).default('draft'),
    /** Items, and what is read before them, are to be there so many days before; null: no such day. */
    itemDays: daysBefore.nullable().default(null),
    materialDays: daysBefore.nullable().default(null),
    replies: z.array(reply).default([]),
    reopenings: z.array(reopening).default([]),
    attendance: z.array(attendance).default([]),
    /** When it was really opened and closed; null until then. */
    startedAt: moment.nullable().default(null),
    endedAt: moment.nullable().default(null),
    minutes,
    reporting: z.array(reporting).default([]),
    files: attachments,
    caseNumber: line.default(''),
    publicity: z.enum(publicityMarks).default('none'),
    /** SEQUENCE of the calendar invitation, and what the last exported one said, to see a change. */
    invitationSequence: z.number().int().min(0).default(0),
    invitationFingerprint: z.string().max(200).default(''),
    source,
  })
  .refine((value) => isWritten(value.title), { path: ['title', 'fi'], error: 'titleMissing' })
  .refine(({ start, end }) => !areComparable(start, end) || start < end, {
    path: ['end'],
    error: 'endBeforeStart',
  })
export type Meeting = z.infer<typeof meetingSchema>
