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
import { usualReview } from './reviewMonths'

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

const months = z.number().int().min(1).max(120)

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
    /** How often the council, as the controller, judges whether people's data is still needed; read of `own` alone. */
    reviewMonths: z
      .strictObject({
        contact: months.default(usualReview.contact),
        team: months.default(usualReview.team),
      })
      .prefault({}),
    regionId: optionalReference('region'),
    /** Clusters and networks it names itself by, such as *Arctic Design*. */
    clusters: z.array(line).default([]),
    website: webAddress.default(''),
    note: text.default(''),
    source,
  })
  .refine((value) => isWritten(value.name), { path: ['name', 'fi'], error: 'nameMissing' })
export type Organisation = z.infer<typeof organisationSchema>
