import { useMemo } from 'react'
import type { Task } from '@shared/model/task'
import { type At, lateMoments } from '@shared/rules/tasks/lateness'
import { useLastChange } from '@renderer/ui/useLastChange'

/** When the lateness of these tasks is judged: another moment when one of them has become late, and no oftener. */
export function useLateAt(tasks: readonly Task[], today: string): At {
  const now = useLastChange(useMemo(() => lateMoments(tasks, today), [tasks, today]))
  return useMemo(() => ({ now, today }), [now, today])
}
