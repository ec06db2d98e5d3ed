import { documentLanguages, isWritten } from './base'
import { clockTime, line, localLine, recordBase, source, webAddress, z } from './fields'
import { rhythms } from './body'
import { optionalReference, reference } from './fields'
import { meetingTypes } from './template'

/** A meeting series (kokoussarja): what its next meeting starts from. */
export const seriesSchema = z
  .strictObject({
    ...recordBase,
    name: localLine,
    meetingType: z.enum(meetingTypes),
    bodyId: optionalReference('body'),
    templateId: optionalReference('template'),
    rhythm: z.enum(rhythms).default('asNeeded'),
    startTime: clockTime.default('09:00'),
    place: line.default(''),
    link: webAddress.default(''),
    language: z.enum(documentLanguages).default('fi'),
    chairId: optionalReference('person'),
    secretaryId: optionalReference('person'),
    memberIds: z.array(reference('person')).default([]),
    /** Invitation and agenda go out this many days before the meeting. */
    noticeDays: z.number().int().min(0).max(60).default(5),
    source,
  })
  .refine((value) => isWritten(value.name), { path: ['name', 'fi'], error: 'nameMissing' })
export type Series = z.infer<typeof seriesSchema>
