import { documentLanguages, isWritten } from './base'
import {
  clockTime,
  day,
  daysBefore,
  line,
  localLine,
  recordBase,
  source,
  text,
  webAddress,
  z,
} from './fields'
import { rhythms } from './body'
import { optionalReference, reference } from './fields'
import { meetingTypes } from './template'

/** What becomes of a meeting whose day is a holiday: a working day later or earlier, none, or as it is. */
export const holidayChoices = ['later', 'earlier', 'skip', 'keep'] as const

/** A day of the rhythm that is otherwise this once: on another day, or not at all. */
const exception = z.strictObject({ day, movedTo: day.nullable().default(null) })

/** A meeting series (kokoussarja): what its next meeting starts from. */
export const seriesSchema = z
  .strictObject({
    ...recordBase,
    name: localLine,
    meetingType: z.enum(meetingTypes),
    bodyId: optionalReference('body'),
    templateId: optionalReference('template'),
    rhythm: z.enum(rhythms).default('asNeeded'),
    /** The first day of the rhythm (every second Tuesday from this one); null counts from the latest meeting. */
    firstDay: day.nullable().default(null),
    /** In rhythms of months: the last such weekday of the month, not the second or the fourth. */
    lastOfMonth: z.boolean().default(false),
    onHoliday: z.enum(holidayChoices).default('later'),
    exceptions: z.array(exception).default([]),
    /** Called as needed: reminded of after so many months without a meeting; null never. */
    nudgeMonths: z.number().int().min(1).max(60).nullable().default(6),
    startTime: clockTime.default('09:00'),
    place: line.default(''),
    link: webAddress.default(''),
    language: z.enum(documentLanguages).default('fi'),
    chairId: optionalReference('person'),
    secretaryId: optionalReference('person'),
    memberIds: z.array(reference('person')).default([]),
    /** Who gets the papers (Jakelu) and who is informed (Tiedoksi), one a line; empty is as in the latest meeting. */
    distribution: text.default(''),
    forInformation: text.default(''),
    /** Invitation and agenda go out this many days before the meeting. */
    noticeDays: daysBefore.default(5),
    /** Items, and what is read before them, are to be there so many days before; null: no such day. */
    itemDays: daysBefore.nullable().default(null),
    materialDays: daysBefore.nullable().default(null),
    source,
  })
  .refine((value) => isWritten(value.name), { path: ['name', 'fi'], error: 'nameMissing' })
export type Series = z.infer<typeof seriesSchema>
