import type { Call } from '@shared/model/call'
import { backwardsPlan, type PlannedStep } from '@shared/rules/backwardsPlan'
import { useSomeRecords } from '@renderer/store/related'
import { useToday } from '@renderer/ui/useToday'

/** The plan of a call with the tasks made of it, as it stands today; undefined while they are read. */
export function usePlan(call: Call): PlannedStep[] | undefined {
  const today = useToday()
  const tasks = useSomeRecords(
    'task',
    call.plan.map(({ taskId }) => taskId),
  )
  return tasks && backwardsPlan(call, tasks, today)
}
