import type { Task } from '../../model/task'
import { rowOf, type SituationRow, type SituationWords } from './figures'

/** An open task by its due day and who does it. */
export function taskRow({ id, title, due, assigneeId }: Task, words: SituationWords): SituationRow {
  const detail = assigneeId === null ? '' : words.name({ kind: 'person', id: assigneeId })
  return rowOf({ kind: 'task', id }, title, { day: due, detail })
}
