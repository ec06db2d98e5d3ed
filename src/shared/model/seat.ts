import { day, line, recordBase, text, z } from './fields'
import { optionalReference, reference } from './fields'

export const seatRoles = [
  'chair',
  'viceChair',
  'member',
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
    from: day.nullable().default(null),
    until: day.nullable().default(null),
    decisionReference: line.default(''),
    note: text.default(''),
  })
  .refine((value) => value.personId === null || value.personId !== value.deputyId, {
    path: ['deputyId'],
    error: 'deputyIsSame',
  })
  .refine((value) => !value.from || !value.until || value.from <= value.until, {
    path: ['until'],
    error: 'endBeforeStart',
  })
export type Seat = z.infer<typeof seatSchema>
