import { day, line, recordBase, text, z } from './base'
import { link, optionalReference } from './link'

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

/** True while somebody still has to do something. */
export function isOpen(task: Task): boolean {
  return task.status !== 'done' && task.status !== 'dropped'
}
