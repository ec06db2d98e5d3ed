import { isWritten } from './base'
import { line, localLine, recordBase, source, text, webAddress, z } from './fields'

export const organisationKinds = [
  'regionalCouncil',
  'municipality',
  'school',
  'ministry',
  'authority',
  'company',
  'association',
  'foreignAuthority',
  'programmeBody',
  'other',
] as const

/** An organisation (organisaatio) the team works with. */
export const organisationSchema = z
  .strictObject({
    ...recordBase,
    name: localLine,
    abbreviation: line.default(''),
    kind: z.enum(organisationKinds).default('other'),
    /** ISO 3166-1 alpha-2, or empty. */
    country: z
      .string()
      .regex(/^([A-Z]{2})?$/, { error: 'country' })
      .default(''),
    website: webAddress.default(''),
    note: text.default(''),
    source,
  })
  .refine((value) => isWritten(value.name), { path: ['name', 'fi'], error: 'nameMissing' })
export type Organisation = z.infer<typeof organisationSchema>
