import { day, line, recordBase, source, text, z } from './fields'
import { link } from './fields'

export const statusLayers = ['legal', 'cooperation', 'contact'] as const

export const statusStates = [
  'active',
  'preparing',
  'suspendedByUs',
  'withdrawnByPartner',
  'continuedWithoutPartner',
  'frozen',
  'ended',
  'neverStarted',
] as const

/** How exactly the start is known: *keväällä 2022* is a season, *vuodesta 1996* a year. */
export const datePrecisions = ['day', 'month', 'season', 'year'] as const

/**
 * One dated period of a body's, programme's or project's status (tilajakso). A status is this
 * history, never an overwritten word.
 */
export const statusSchema = z
  .strictObject({
    ...recordBase,
    subject: link,
    layer: z.enum(statusLayers).default('cooperation'),
    state: z.enum(statusStates),
    from: day.nullable().default(null),
    until: day.nullable().default(null),
    precision: z.enum(datePrecisions).default('day'),
    asWritten: line.default(''),
    reason: text.default(''),
    decisionReference: line.default(''),
    /** What may still be done while the cooperation is suspended. */
    allowed: text.default(''),
    reviewOn: day.nullable().default(null),
    source,
  })
  .refine((value) => !value.from || !value.until || value.from <= value.until, {
    path: ['until'],
    error: 'endBeforeStart',
  })
export type Status = z.infer<typeof statusSchema>
