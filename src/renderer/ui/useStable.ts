import { useEffect, useMemo, useRef } from 'react'

/** Functions that stay the same while they do what they were last told to: rows drawn once stay drawn. */
export function useStable<Actions extends Record<keyof Actions, (...given: never[]) => void>>(
  actions: Actions,
): Actions {
  const latest = useRef(actions)
  useEffect(() => {
    latest.current = actions
  })
  const names = Object.keys(actions).join(' ')
  return useMemo(() => {
    const stable = names.split(' ').map((name) => {
      const run = (...given: never[]) => latest.current[name as keyof Actions](...given)
      return [name, run] as const
    })
    return Object.fromEntries(stable) as Actions
  }, [names])
}
