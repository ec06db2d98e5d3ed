import { closingDuty } from './closingDuty'
import { day, line, recordBase, source, text, z, link } from './fields'
import { endBeforeStart, endsAfterStart, periodFields } from './period'

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

/**
 * One dated period of the status of a body, programme, project, region or organisation (tilajakso). A
 * status is this history, never an overwritten word.
 */
export const statusSchema = z
  .strictObject({
    ...recordBase,
    subject: link,
    layer: z.enum(statusLayers).default('cooperation'),
    state: z.enum(statusStates),
    ...periodFields,
    reason: text.default(''),
    decisionReference: line.default(''),
    /** What may still be done while the cooperation is suspended. */
    allowed: text.default(''),
    /** What is left to do while it is suspended or over. */
    duties: z.array(closingDuty).default([]),
    reviewOn: day.nullable().default(null),
    source,
  })
  .refine(endsAfterStart, endBeforeStart)
export type Status = z.infer<typeof statusSchema>
