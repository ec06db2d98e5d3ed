import type { Call } from '@shared/model/call'
import { backwardsPlan, type PlannedStep } from '@shared/rules/backwardsPlan'
import { dayOf } from '@shared/rules/time'
import { useSomeRecords } from '@renderer/store/related'

/** The plan of a call with the tasks made of it, as it stands today; undefined while they are read. */
export function usePlan(call: Call): PlannedStep[] | undefined {
  const tasks = useSomeRecords(
    'task',
    call.plan.map(({ taskId }) => taskId),
  )
  return tasks && backwardsPlan(call, tasks, dayOf(new Date()))
}
