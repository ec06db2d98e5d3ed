import { isWritten } from './base'
import { line, localLine, localText, recordBase, source, text, webAddress, z } from './fields'
import { optionalReference } from './fields'
import { numbering } from './numbering'

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
    /** A body whose meetings need quorum, section numbers and scrutineers (viralliset menettelyt). */
    formal: z.boolean().default(false),
    open: z.boolean().default(false),
    convenerId: optionalReference('organisation'),
    mergedIntoId: optionalReference('body'),
    numbering,
    website: webAddress.default(''),
    note: text.default(''),
    source,
  })
  .refine((value) => isWritten(value.name), { path: ['name', 'fi'], error: 'nameMissing' })
export type Body = z.infer<typeof bodySchema>
