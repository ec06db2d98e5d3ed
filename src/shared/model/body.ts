import { isWritten } from './base'
import {
  line,
  localLine,
  localText,
  recordBase,
  source,
  text,
  webAddress,
  z,
  link,
  optionalReference,
  reference,
} from './fields'
import { spokenLanguages } from './language'
import { numbering } from './numbering'
import { quorum } from './quorum'

export const bodyKinds = [
  'council',
  'committee',
  'workingGroup',
  'network',
  'team',
  'steeringGroup',
  'executiveCommittee',
  'secretariat',
  'office',
  'series',
] as const

export const bodyLevels = ['state', 'regional', 'county', 'internal'] as const

export const rhythms = [
  'asNeeded',
  'weekly',
  'biweekly',
  'monthly',
  'quarterly',
  'halfYearly',
  'yearly',
] as const

/** `separate`: stands beside the official cooperation, such as Barents Games. */
export const officialities = ['official', 'informal', 'separate'] as const

/**
 * How many seats a body has, as data: so many for each region or organisation that is an active member of
 * a body on the day, and some more. BRYC: one for each active member region of BRC, and one of the
 * indigenous peoples.
 */
const seatRule = z.strictObject({
  /** The body whose members have seats. */
  membersOfId: reference('body'),
  each: z.number().int().min(1).max(20).default(1),
  /** Seats of nobody's region, by whom they stand for. */
  extras: z.array(localLine).default([]),
})
export type SeatRule = z.infer<typeof seatRule>

/** A cooperation body, group, team or network (toimielin, verkosto). Nothing about it is a constant. */
export const bodySchema = z
  .strictObject({
    ...recordBase,
    name: localLine,
    abbreviation: line.default(''),
    kind: z.enum(bodyKinds),
    level: z.enum(bodyLevels).default('regional'),
    parentId: optionalReference('body'),
    task: localText,
    rhythm: z.enum(rhythms).default('asNeeded'),
    /** A body whose meetings need section numbers and scrutineers (viralliset menettelyt). */
    formal: z.boolean().default(false),
    /** Its own rule of quorum; a body without one is shown none. */
    quorum,
    open: z.boolean().default(false),
    officiality: z.enum(officialities).default('official'),
    convenerId: optionalReference('organisation'),
    /** The body or organisation that is its secretariat, and the one it reports to. */
    secretariat: link.nullable().default(null),
    reportsTo: link.nullable().default(null),
    /** The programme whose committee it is. */
    programmeId: optionalReference('programme'),
    agreementId: optionalReference('agreement'),
    seatRule: seatRule.nullable().default(null),
    /** Until version 1 of the format; since then a relation of kind `mergedInto` says it. */
    mergedIntoId: optionalReference('body'),
    languages: z.array(z.enum(spokenLanguages)).default([]),
    numbering,
    website: webAddress.default(''),
    links: z.array(link).default([]),
    note: text.default(''),
    source,
  })
  .refine((value) => isWritten(value.name), { path: ['name', 'fi'], error: 'nameMissing' })
export type Body = z.infer<typeof bodySchema>
