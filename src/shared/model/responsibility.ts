import {
  day,
  line,
  recordBase,
  source,
  text,
  z,
  link,
  optionalReference,
  reference,
} from './fields'
import { endBeforeStart, endsAfterStart } from './period'

export const responsibilityKinds = ['overall', 'owner', 'acting', 'deputy', 'partOfJob'] as const

/**
 * Who answers for an area and who stands in (vastuu), for a time, on a basis. A holder or deputy may be
 * a role without a name: then only the role text is written.
 */
export const responsibilitySchema = z
  .strictObject({
    ...recordBase,
    areaId: reference('area'),
    kind: z.enum(responsibilityKinds).default('owner'),
    holderId: optionalReference('person'),
    holderRole: line.default(''),
    deputyId: optionalReference('person'),
    deputyRole: line.default(''),
    from: day.nullable().default(null),
    until: day.nullable().default(null),
    /** The decision or document it rests on. */
    basis: line.default(''),
    /** Duties and goals it works for. */
    links: z.array(link).default([]),
    note: text.default(''),
    source,
  })
  .refine((value) => value.holderId === null || value.holderId !== value.deputyId, {
    path: ['deputyId'],
    error: 'deputyIsSame',
  })
  .refine(endsAfterStart, endBeforeStart)
export type Responsibility = z.infer<typeof responsibilitySchema>
