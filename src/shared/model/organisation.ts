import { isWritten } from './base'
import {
  countryCode,
  line,
  localLine,
  recordBase,
  source,
  text,
  webAddress,
  z,
  optionalReference,
} from './fields'

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
    country: countryCode,
    /** The council whose workspace this is. */
    own: z.boolean().default(false),
    regionId: optionalReference('region'),
    /** Clusters and networks it names itself by, such as *Arctic Design*. */
    clusters: z.array(line).default([]),
    website: webAddress.default(''),
    note: text.default(''),
    source,
  })
  .refine((value) => isWritten(value.name), { path: ['name', 'fi'], error: 'nameMissing' })
export type Organisation = z.infer<typeof organisationSchema>
