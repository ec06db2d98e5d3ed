import { day, line, recordBase, text, z } from './fields'
import { link, optionalReference } from './fields'

export const taskStatuses = ['open', 'inProgress', 'waiting', 'done', 'dropped'] as const
export const taskPriorities = ['high', 'normal', 'low'] as const

/** A task or action item (tehtävä, toimenpide) of a workstream: a body, programme or project. */
export const taskSchema = z.strictObject({
  ...recordBase,
  title: line.min(1, { error: 'titleMissing' }),
  text: text.default(''),
  /** The body, programme or project whose work this is; null for other work. */
  workstream: link.nullable().default(null),
  areaId: optionalReference('area'),
  assigneeId: optionalReference('person'),
  due: day.nullable().default(null),
  priority: z.enum(taskPriorities).default('normal'),
  status: z.enum(taskStatuses).default('open'),
  doneOn: day.nullable().default(null),
  links: z.array(link).default([]),
  /** The agenda item in which it was agreed. */
  originId: optionalReference('occurrence'),
})
export type Task = z.infer<typeof taskSchema>
