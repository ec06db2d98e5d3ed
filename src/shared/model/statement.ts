import { caseFields } from './case'
import { day, line, recordBase, source, text, z, link, optionalReference } from './fields'

export const statementKinds = ['statement', 'positionPaper', 'response'] as const

export const statementStates = ['requested', 'drafting', 'forApproval', 'given', 'dropped'] as const

/** A statement, position paper or response (lausunto, kannanotto, vastine) of the council. */
export const statementSchema = z
  .strictObject({
    ...recordBase,
    title: line.min(1, { error: 'titleMissing' }),
    kind: z.enum(statementKinds).default('statement'),
    requesterId: optionalReference('organisation'),
    requestedOn: day.nullable().default(null),
    due: day.nullable().default(null),
    drafterId: optionalReference('person'),
    approverId: optionalReference('person'),
    givenOn: day.nullable().default(null),
    areaId: optionalReference('area'),
    state: z.enum(statementStates).default('requested'),
    ...caseFields,
    links: z.array(link).default([]),
    note: text.default(''),
    source,
  })
  .refine((value) => !value.requestedOn || !value.due || value.requestedOn <= value.due, {
    path: ['due'],
    error: 'endBeforeStart',
  })
export type Statement = z.infer<typeof statementSchema>
