import type { Link, RecordKind } from '../model/link'
import type { Task } from '../model/task'

/** What a task can be the work of. */
const workKinds: ReadonlySet<RecordKind> = new Set<RecordKind>(['body', 'programme', 'project'])

/**
 * How a task belongs to a body, programme or project:
 * - `own`: it is its work
 * - `part`: it is the work of one of its parts, such as a project of a programme
 * - `linked`: it is nobody's work, and of all that could have work it is tied to this alone
 */
export type WorkTie = 'own' | 'part' | 'linked'

/** How a task certainly belongs to something, or to one of its parts by id; null when it does not, or may not. */
export function workTie(
  { workstream, links, origin }: Pick<Task, 'workstream' | 'links' | 'origin'>,
  subject: Link,
  partIds: ReadonlySet<string>,
): WorkTie | null {
  const isIts = ({ id }: Link) => id === subject.id || partIds.has(id)
  if (workstream?.id === subject.id) return 'own'
  if (workstream) return isIts(workstream) ? 'part' : null
  const tied = [...links, ...(origin ? [origin] : [])].filter(({ kind }) => workKinds.has(kind))
  return tied.length > 0 && tied.every(isIts) ? 'linked' : null
}
