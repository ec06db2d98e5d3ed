import { line, recordBase, source, text, z, link, optionalReference, reference } from './fields'
import { endBeforeStart, endsAfterStart, periodFields } from './period'

export const seatRoles = [
  'chair',
  'viceChair',
  'member',
  'deputy',
  'secretary',
  'expert',
  'observer',
] as const

/** A seat (edustus, paikka) in a body: who sits, the personal deputy, and the term. Both may be unnamed. */
export const seatSchema = z
  .strictObject({
    ...recordBase,
    bodyId: reference('body'),
    role: z.enum(seatRoles).default('member'),
    organisationId: optionalReference('organisation'),
    personId: optionalReference('person'),
    deputyId: optionalReference('person'),
    /** The region or organisation the seat stands for, when it is not our own organisation's. */
    represents: link.nullable().default(null),
    /** Whom the seat stands for when that is no region, in the words of the body's seat rule. */
    group: line.default(''),
    ...periodFields,
    nominatedById: optionalReference('organisation'),
    nominationId: optionalReference('nomination'),
    decisionReference: line.default(''),
    note: text.default(''),
    source,
  })
  .refine((value) => value.personId === null || value.personId !== value.deputyId, {
    path: ['deputyId'],
    error: 'deputyIsSame',
  })
  .refine(endsAfterStart, endBeforeStart)
export type Seat = z.infer<typeof seatSchema>
