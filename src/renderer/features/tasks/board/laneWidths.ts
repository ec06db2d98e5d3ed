import type { BoardColumn } from '@shared/rules/tasks/board'

/** Widths of columns in pixels: one whose cards are not shown is only a place to drop one. */
const narrow = 136
/** Statuses are few, so all are seen in a common window; of people and workstreams there are more than that. */
const least = { status: 208, other: 248 }
const most = 380

/** True for a status whose tasks the choice leaves out, unless one is just being moved there. */
export function isOnlyDrop({ shared, tasks }: BoardColumn, hidesFinished: boolean): boolean {
  const isFinished = 'status' in shared && ['done', 'dropped'].includes(shared.status)
  return isFinished && hidesFinished && tasks.length === 0
}

/** The columns share the room there is, and go over its edge when there is too little. */
export function laneWidths(
  columns: readonly BoardColumn[],
  room: number,
  hidesFinished: boolean,
): number[] {
  const isNarrow = columns.map((column) => isOnlyDrop(column, hidesFinished))
  const narrows = isNarrow.filter(Boolean).length
  const isStatus = columns.every(({ shared }) => 'status' in shared)
  const share = Math.floor((room - narrows * narrow) / Math.max(1, columns.length - narrows))
  const wide = Math.max(least[isStatus ? 'status' : 'other'], Math.min(most, share))
  return isNarrow.map((one) => (one ? narrow : wide))
}
