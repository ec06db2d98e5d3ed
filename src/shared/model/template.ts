import { documentLanguages, isWritten } from './base'
import { localLine, localText, recordBase, z } from './fields'
import { numbering } from './numbering'

export const meetingTypes = ['team', 'network', 'body'] as const
export type MeetingType = (typeof meetingTypes)[number]

/** Memo (muistio) for informal meetings; minutes (pöytäkirja) for bodies that keep them. */
export const recordDocuments = ['memo', 'minutes'] as const

/** Information, discussion, decision: what a meeting is asked to do with an item. */
export const itemKinds = ['information', 'discussion', 'decision'] as const
export type ItemKind = (typeof itemKinds)[number]

/**
 * Places in an agenda that proposals look for: the previous minutes go under `previousMinutes`,
 * a closing call under `foresight`.
 */
export const slots = [
  'opening',
  'participants',
  'adoption',
  'previousMinutes',
  'current',
  'foresight',
  'communications',
  'expert',
  'deadlines',
  'reporting',
  'other',
  'next',
  'closing',
] as const
export type Slot = (typeof slots)[number]

/** A standing item of a template. `level` 1 is a sub-item of the item before it. */
export const templateItem = z.strictObject({
  title: localLine,
  section: z.boolean().default(false),
  level: z.union([z.literal(0), z.literal(1)]).default(0),
  kind: z.enum(itemKinds).default('information'),
  minutes: z.number().int().min(0).max(600).default(5),
  slot: z.enum(slots).nullable().default(null),
  explanation: localText,
  proposal: localText,
})
export type TemplateItem = z.infer<typeof templateItem>

/** A meeting template (kokousmalli): standing items and the way of a kind of meeting. */
export const templateSchema = z
  .strictObject({
    ...recordBase,
    name: localLine,
    meetingType: z.enum(meetingTypes),
    document: z.enum(recordDocuments).default('memo'),
    language: z.enum(documentLanguages).default('fi'),
    numbering,
    /** Length of the meeting in minutes. */
    duration: z.number().int().min(5).max(1440).default(90),
    items: z.array(templateItem).default([]),
  })
  .refine((value) => isWritten(value.name), { path: ['name', 'fi'], error: 'nameMissing' })
export type Template = z.infer<typeof templateSchema>
