import { line, moment, text, z } from './fields'

/** That a meeting was opened again after it was closed or cancelled: when, who, why. */
export const reopening = z.strictObject({
  at: moment,
  who: line.default(''),
  from: z.enum(['held', 'cancelled']),
  reason: text.default(''),
})
export type Reopening = z.infer<typeof reopening>
