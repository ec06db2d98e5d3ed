import { documentLanguages } from './base'
import { emailAddress, line, recordBase, source, text, z } from './fields'
import { optionalReference } from './fields'

export const spokenLanguages = [...documentLanguages, 'no', 'ru', 'se'] as const

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
    languages: z.array(z.enum(spokenLanguages)).default([]),
    note: text.default(''),
    source,
  })
  .refine((value) => value.familyName.trim() !== '' || value.title.trim() !== '', {
    path: ['familyName'],
    error: 'personUnnamed',
  })
export type Person = z.infer<typeof personSchema>
