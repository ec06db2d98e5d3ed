import { z } from './fields'

/** When a body has quorum: it has no rule, more than half of its members are there, or at least so many are. */
export const quorumRules = ['none', 'majority', 'least'] as const

/** The rule of quorum (päätösvaltaisuus) of a body, as data. */
export const quorum = z
  .strictObject({
    rule: z.enum(quorumRules).default('none'),
    /** The number of members of the rule `least`. */
    least: z.number().int().min(1).max(1000).nullable().default(null),
  })
  .prefault({})
  .refine(({ rule, least }) => rule !== 'least' || least !== null, {
    path: ['least'],
    error: 'quorumMissing',
  })
