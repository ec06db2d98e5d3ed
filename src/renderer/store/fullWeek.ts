import { officeHours } from '@shared/rules/tasks/workload'
import { useKeptChoice } from './useKeptChoice'

/** The hours of a full week of work, as chosen last on this laptop. */
export function useFullWeek() {
  return useKeptChoice('tasks.fullWeek', hoursOf)
}

function hoursOf(stored: unknown): number {
  return typeof stored === 'number' && stored > 0 ? stored : officeHours
}
