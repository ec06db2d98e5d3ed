import { useState } from 'react'
import { officeHours } from '@shared/rules/tasks/workload'
import { getPreferences, setPreferences } from '@renderer/store/preferences'

const key = 'tasks.fullWeek'

/** The hours of a full week of work, as chosen last on this laptop. */
export function useFullWeek(): [hours: number, choose: (hours: number) => void] {
  const [hours, setHours] = useState(() => {
    const stored = getPreferences().views[key]
    return typeof stored === 'number' && stored > 0 ? stored : officeHours
  })
  return [
    hours,
    (next) => {
      setHours(next)
      setPreferences({ views: { ...getPreferences().views, [key]: next } })
    },
  ]
}
