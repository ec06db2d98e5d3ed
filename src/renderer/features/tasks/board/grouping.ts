import { type BoardGrouping, boardGroupings } from '@shared/rules/tasks/board'
import { useKeptChoice } from '@renderer/store/useKeptChoice'

/** What the columns tell apart, and the way to choose; remembered on this laptop. */
export function useGrouping() {
  return useKeptChoice('tasks.board', groupingOf)
}

function groupingOf(stored: unknown): BoardGrouping {
  return boardGroupings.find((one) => one === stored) ?? 'status'
}
