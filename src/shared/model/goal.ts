import { isWritten } from './base'
import {
  line,
  localLine,
  localText,
  recordBase,
  source,
  z,
  link,
  optionalReference,
} from './fields'
import { endBeforeStart, endsAfterStart, periodFields } from './period'

/** A duty of an organisation or body, or a goal, priority or business area of a strategy. */
export const goalKinds = ['duty', 'goal', 'priority', 'businessArea'] as const

/** A duty or goal (tehtävä, tavoite) that responsibilities, tasks, meetings and projects work for. */
export const goalSchema = z
  .strictObject({
    ...recordBase,
    name: localLine,
    kind: z.enum(goalKinds).default('goal'),
    description: localText,
    /** Whose duty or goal it is. */
    organisationId: optionalReference('organisation'),
    strategyId: optionalReference('strategy'),
    /** Place in the list it was written in, from 1; 0 when it has none. */
    position: z.number().int().min(0).max(9999).default(0),
    /** The law, decision or document it rests on. */
    basis: line.default(''),
    ...periodFields,
    /** What it is about: bodies, programmes, regions, projects. */
    links: z.array(link).default([]),
    source,
  })
  .refine((value) => isWritten(value.name), { path: ['name', 'fi'], error: 'nameMissing' })
  .refine(endsAfterStart, endBeforeStart)
export type Goal = z.infer<typeof goalSchema>
