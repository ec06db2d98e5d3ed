import { day, emailAddress, line, recordBase, source, text, z, optionalReference } from './fields'
import { spokenLanguages } from './language'
import { endBeforeStart, endsAfterStart } from './period'

/** A role in an organisation for a time (tehtävä, luottamustoimi). */
const position = z
  .strictObject({
    title: line.default(''),
    organisationId: optionalReference('organisation'),
    from: day.nullable().default(null),
    until: day.nullable().default(null),
  })
  .refine(endsAfterStart, endBeforeStart)

/**
 * A person (henkilö): a team member or an outside contact. A role whose holder is not named
 * is a person with a title and no name.
 */
export const personSchema = z
  .strictObject({
    ...recordBase,
    familyName: line.default(''),
    givenNames: line.default(''),
    title: line.default(''),
    organisationId: optionalReference('organisation'),
    teamMember: z.boolean().default(false),
    /** Roles in words, such as "EU-yhteistyön vastuuhenkilö". */
    roles: z.array(line).default([]),
    email: emailAddress.default(''),
    phone: z
      .string()
      .max(40)
      .regex(/^[+()\d\s/-]*$/, { error: 'phone' })
      .default(''),
    /** Earlier and later roles with their dates; the present one is `title` and `organisationId`. */
    positions: z.array(position).default([]),
    languages: z.array(z.enum(spokenLanguages)).default([]),
    note: text.default(''),
    /** Why the person's data is kept, and when that is looked at again (GDPR art. 5 and 30). */
    purpose: line.default(''),
    reviewOn: day.nullable().default(null),
    source,
  })
  .refine((value) => value.familyName.trim() !== '' || value.title.trim() !== '', {
    path: ['familyName'],
    error: 'personUnnamed',
  })
export type Person = z.infer<typeof personSchema>
