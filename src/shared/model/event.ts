import { isWritten } from './base'
import {
  line,
  localLine,
  recordBase,
  source,
  text,
  webAddress,
  z,
  link,
  optionalReference,
} from './fields'
import { endBeforeStart, endsAfterStart, periodFields } from './period'

export const eventKinds = [
  'seminar',
  'workshop',
  'training',
  'visit',
  'games',
  'festival',
  'milestone',
  'other',
] as const

/** An event or milestone (tapahtuma); its date may be known only in part. */
export const eventSchema = z
  .strictObject({
    ...recordBase,
    name: localLine,
    kind: z.enum(eventKinds).default('other'),
    ...periodFields,
    place: line.default(''),
    organiserId: optionalReference('organisation'),
    bodyId: optionalReference('body'),
    attendance: z.number().int().min(0).max(1_000_000).nullable().default(null),
    /** True for *noin 100*. */
    attendanceIsAbout: z.boolean().default(false),
    /** Organisations and persons known to have taken part. */
    participants: z.array(link).default([]),
    website: webAddress.default(''),
    links: z.array(link).default([]),
    note: text.default(''),
    source,
  })
  .refine((value) => isWritten(value.name), { path: ['name', 'fi'], error: 'nameMissing' })
  .refine(endsAfterStart, endBeforeStart)
export type Event = z.infer<typeof eventSchema>
