import { useState } from 'react'
import { type BoardGrouping, boardGroupings } from '@shared/rules/tasks/board'
import { getPreferences, setPreferences } from '@renderer/store/preferences'

const key = 'tasks.board'

/** What the columns tell apart, and the way to choose; remembered on this laptop. */
export function useGrouping() {
  const [grouping, setGrouping] = useState(
    () => boardGroupings.find((one) => one === getPreferences().views[key]) ?? 'status',
  )
  return [
    grouping,
    (chosen: BoardGrouping) => {
      setGrouping(chosen)
      setPreferences({ views: { ...getPreferences().views, [key]: chosen } })
    },
  ] as const
}
