import type { Link } from '../../model/link'
import type { Task } from '../../model/task'
import { plusDays } from '../time'
import type { QuickTask } from './quickAdd'

/** The fields of a task that quick add fills in. */
export type QuickFields = Pick<
  Task,
  | 'title'
  | 'kind'
  | 'workstream'
  | 'links'
  | 'assigneeId'
  | 'helperIds'
  | 'due'
  | 'dueTime'
  | 'priority'
>

/** The present moment on the team's own clock: the day, and the time as `HH:mm`. */
interface Now {
  readonly day: string
  readonly clock: string
}

/**
 * What was understood as fields of a task. The first person does it and the others help; the first workstream is
 * whose work it is and the others are linked. A time without a day is the next time the clock shows it.
 */
export function quickFields(
  { title, parts }: QuickTask,
  linkOf: (id: string) => Link | null,
  now: Now,
): QuickFields {
  const valuesOf = (type: string) =>
    parts.flatMap((part) => (part.type === type && part.value !== null ? [part.value] : []))
  const [assigneeId = null, ...helperIds] = [...new Set(valuesOf('person'))]
  const [workstream = null, ...links] = [...new Set(valuesOf('workstream'))]
    .map(linkOf)
    .filter((link) => link !== null)
  const due = parts.find((part) => part.type === 'due')?.value ?? null
  const dueTime = parts.find((part) => part.type === 'time')?.value ?? null
  const kind = parts.find((part) => part.type === 'kind')?.value ?? 'other'
  const priority = parts.find((part) => part.type === 'priority')?.value ?? 'normal'
  return {
    title,
    kind,
    workstream,
    links,
    assigneeId,
    helperIds,
    due: due ?? (dueTime === null ? null : nextDayWith(dueTime, now)),
    dueTime,
    priority,
  }
}

function nextDayWith(clock: string, now: Now): string {
  return clock > now.clock ? now.day : plusDays(now.day, 1)
}
