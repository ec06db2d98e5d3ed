import { isWritten } from './base'
import { day, line, localLine, recordBase, source, text, z } from './fields'
import { optionalReference } from './fields'

export const projectRoles = ['lead', 'partner', 'funder', 'supporter', 'follower'] as const

/** A project (hanke) and our part in it. */
export const projectSchema = z
  .strictObject({
    ...recordBase,
    name: localLine,
    acronym: line.default(''),
    code: line.default(''),
    programmeId: optionalReference('programme'),
    ourRole: z.enum(projectRoles).default('partner'),
    ownerId: optionalReference('person'),
    from: day.nullable().default(null),
    until: day.nullable().default(null),
    note: text.default(''),
    source,
  })
  .refine((value) => isWritten(value.name), { path: ['name', 'fi'], error: 'nameMissing' })
  .refine((value) => !value.from || !value.until || value.from <= value.until, {
    path: ['until'],
    error: 'endBeforeStart',
  })
export type Project = z.infer<typeof projectSchema>
