import { generateKeyBetween } from 'fractional-indexing'
import { attachments } from './attachment'
import { isWritten } from './base'
import { decision } from './decision'
import { clockTime, line, localLine, localText, moment, recordBase, text, z } from './fields'
import { optionalReference, link, reference } from './fields'
import type { Matter } from './matter'
import { outcome } from './outcome'
import { reporting } from './reporting'
import { itemKinds, slots } from './template'

/** A key that the index did not make would make every later move fail. */
function isFractionalIndex(key: string): boolean {
  try {
    return generateKeyBetween(key, null) > key
  } catch {
    return false
  }
}

/**
 * How far an item is told, each reaching those of the later ones too: the public; all who get the meeting's
 * paper; the whole staff; the management group; the team only; nobody on paper.
 */
export const visibilities = ['public', 'all', 'staff', 'management', 'internal', 'hidden'] as const
export type Visibility = (typeof visibilities)[number]

/**
 * One item on one agenda (esityslistan kohta). With a matter the title is the matter's; a standing item
 * (opening, closing) and a section heading have a title of their own. When the meeting is held, title
 * and number are fixed here.
 */
export const occurrenceSchema = z
  .strictObject({
    ...recordBase,
    meetingId: reference('meeting'),
    matterId: optionalReference('matter'),
    /** The item this is a sub-item of. */
    parentId: optionalReference('occurrence'),
    /** Fractional index among its siblings; compare as plain strings. */
    order: z.string().max(200).refine(isFractionalIndex, { error: 'order' }),
    section: z.boolean().default(false),
    title: localLine.nullable().default(null),
    /** The number as printed, fixed when the meeting is held; empty before. */
    number: line.default(''),
    slot: z.enum(slots).nullable().default(null),
    kind: z.enum(itemKinds).default('information'),
    presenterId: optionalReference('person'),
    minutes: z
      .number()
      .int()
      .min(0, { error: 'minutes' })
      .max(600, { error: 'minutes' })
      .default(5),
    fixedStart: clockTime.nullable().default(null),
    explanation: localText,
    proposal: localText,
    /** Names of attachments that are not in the workspace, in order: Liite 1, Liite 2; `files` come after them. */
    attachments: z.array(line).default([]),
    visibility: z.enum(visibilities).default('all'),
    /** Never printed. */
    privateNote: text.default(''),
    /** Experts invited for this item only. */
    expertIds: z.array(reference('person')).default([]),
    links: z.array(link).default([]),
    files: attachments,
    /** When the meeting took it up; null until then. */
    startedAt: moment.nullable().default(null),
    /** What was said of it, for the minutes. */
    notes: localText,
    outcome: outcome.nullable().default(null),
    decision,
    reporting: z.array(reporting).default([]),
    /** Put on the agenda in the meeting itself. */
    addedInMeeting: z.boolean().default(false),
    /** Who was out of the room for this item, and who because of a conflict of interest (esteellisyys). */
    absentIds: z.array(reference('person')).default([]),
    disqualifiedIds: z.array(reference('person')).default([]),
    /** The proposal it came from, so that the same thing is not proposed twice. */
    proposalKey: z.string().max(300).default(''),
  })
  .refine((value) => value.matterId !== null || (value.title !== null && isWritten(value.title)), {
    path: ['title', 'fi'],
    error: 'titleMissing',
  })
export type Occurrence = z.infer<typeof occurrenceSchema>

/** The title on the agenda: its own when it has one, else the matter's. */
export function occurrenceTitle(
  occurrence: Occurrence,
  matter: Matter | undefined,
): z.infer<typeof localLine> {
  return occurrence.title ?? matter?.title ?? { fi: '', en: '', sv: '' }
}

/** What the papers number as attachments of an item: those that are only named, then its files. */
export function attachmentNames({
  attachments,
  files,
}: Pick<Occurrence, 'attachments' | 'files'>): string[] {
  return [...attachments, ...files.map(({ name }) => name)]
}
