import { day, recordBase, reference, source, text, z } from './fields'
import { endBeforeStart, endsAfterStart } from './period'

export const coverReasons = ['annualLeave', 'travel', 'sickLeave', 'familyLeave', 'other'] as const

/**
 * "X covers Y, from–to, reason" (sijaistus). Ownership never moves: owner, presenter and seat
 * follow this row by a date test, and it ends by itself.
 */
export const coverSchema = z
  .strictObject({
    ...recordBase,
    coveredId: reference('person'),
    coveringId: reference('person'),
    from: day,
    until: day,
    reason: z.enum(coverReasons).default('annualLeave'),
    note: text.default(''),
    source,
  })
  .refine((value) => value.coveredId !== value.coveringId, {
    path: ['coveringId'],
    error: 'coversSelf',
  })
  .refine(endsAfterStart, endBeforeStart)
export type Cover = z.infer<typeof coverSchema>
