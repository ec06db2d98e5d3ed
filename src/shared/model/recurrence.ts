import { day, z } from './fields'

export const recurrenceUnits = ['day', 'week', 'month', 'year'] as const

/** What the next time is counted from: the due day, so that none is left out, or the day it was done. */
export const recurrenceBases = ['due', 'done'] as const

/**
 * How a task comes again (toistuvuus): the next one appears when this one is done. A rule must have an end,
 * a day or a number of times: work that seems to go on for ever is looked at again, at the latest yearly.
 */
export const recurrence = z
  .strictObject({
    every: z.number().int().min(1).max(99).default(1),
    unit: z.enum(recurrenceUnits),
    /** Of `week`: 1 Monday … 7 Sunday; null is the weekday of the due day. */
    weekday: z.number().int().min(1).max(7).nullable().default(null),
    /** Of `month` and `year`: 29–31 mean the last day in a shorter month; null is that of the due day. */
    monthDay: z.number().int().min(1).max(31).nullable().default(null),
    from: z.enum(recurrenceBases).default('due'),
    /** The last day on which one may be due. */
    until: day.nullable().default(null),
    /** How many there are still to be, this one counted. */
    times: z.number().int().min(1).max(500).nullable().default(null),
  })
  .refine(({ until, times }) => until !== null || times !== null, {
    path: ['until'],
    error: 'recurrenceEndless',
  })
export type Recurrence = z.infer<typeof recurrence>
