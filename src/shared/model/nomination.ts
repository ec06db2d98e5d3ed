import { caseFields } from './case'
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

export const nominationStates = [
  'requested',
  'preparing',
  'proposed',
  'decided',
  'declined',
] as const

/** A request to name representatives for a body (nimeämispyyntö) and what came of it. */
export const nominationSchema = z
  .strictObject({
    ...recordBase,
    title: line.min(1, { error: 'titleMissing' }),
    bodyId: optionalReference('body'),
    /** How many seats are asked for. */
    seats: z.number().int().min(0).max(99).default(1),
    requesterId: optionalReference('organisation'),
    requestedOn: day.nullable().default(null),
    due: day.nullable().default(null),
    ownerId: optionalReference('person'),
    proposedIds: z.array(reference('person')).default([]),
    decidedBy: line.default(''),
    decidedOn: day.nullable().default(null),
    decisionReference: line.default(''),
    state: z.enum(nominationStates).default('requested'),
    ...caseFields,
    links: z.array(link).default([]),
    note: text.default(''),
    source,
  })
  .refine((value) => !value.requestedOn || !value.due || value.requestedOn <= value.due, {
    path: ['due'],
    error: 'endBeforeStart',
  })
export type Nomination = z.infer<typeof nominationSchema>
