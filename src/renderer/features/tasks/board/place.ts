import type { BoardColumn } from '@shared/rules/tasks/board'

/** The card at which a person is: its task, and where it was when they came to it. */
export interface BoardPlace {
  readonly id: string
  /** The key of the column. */
  readonly column: string
  readonly at: number
}

/** A walk by keyboard: one card or column on, or to the column's first or last card. */
export type BoardStep = 'up' | 'down' | 'left' | 'right' | 'first' | 'last'

/** Where a task stands on the board; null when it is not there. */
export function placeOf(columns: readonly BoardColumn[], id: string): BoardPlace | null {
  for (const { key, tasks } of columns) {
    const at = tasks.findIndex((task) => task.id === id)
    if (at >= 0) return { id, column: key, at }
  }
  return null
}

/**
 * Where a person is now that the board may have changed: with the card, wherever it went; when it is gone, at the
 * one that took its place; else at the first. Null when there is no card.
 */
export function placeNow(
  columns: readonly BoardColumn[],
  before: BoardPlace | null,
): BoardPlace | null {
  const same = before && placeOf(columns, before.id)
  if (same) return same
  const column = columns.find(({ key }) => key === before?.column)
  return (
    (column && cardIn(column, before?.at ?? 0)) ?? cardIn(columns.find(hasCards), before?.at ?? 0)
  )
}

/** Where a step leads; columns without cards are passed over. The same place when there is nothing further. */
export function stepFrom(
  columns: readonly BoardColumn[],
  place: BoardPlace,
  step: BoardStep,
): BoardPlace {
  const here = columns.findIndex(({ key }) => key === place.column)
  const column = columns[here]
  const ways: Record<BoardStep, () => BoardPlace | null> = {
    up: () => cardIn(column, place.at - 1),
    down: () => cardIn(column, place.at + 1),
    left: () => cardIn(columns.slice(0, here).findLast(hasCards), place.at),
    right: () => cardIn(columns.slice(here + 1).find(hasCards), place.at),
    first: () => cardIn(column, 0),
    last: () => cardIn(column, Infinity),
  }
  return ways[step]() ?? place
}

/** The column beside a card's, to move it there; null at the edge. */
export function columnBeside(
  columns: readonly BoardColumn[],
  place: BoardPlace,
  by: 1 | -1,
): BoardColumn | null {
  return columns[columns.findIndex(({ key }) => key === place.column) + by] ?? null
}

/** The card at an index of a column, or the nearest to it; null in an empty column. */
function cardIn(column: BoardColumn | undefined, index: number): BoardPlace | null {
  if (!column) return null
  const at = Math.max(0, Math.min(index, column.tasks.length - 1))
  const task = column.tasks[at]
  return task ? { id: task.id, column: column.key, at } : null
}

function hasCards({ tasks }: BoardColumn): boolean {
  return tasks.length > 0
}
