import { useState } from 'react'
import { getPreferences, setPreferences } from './preferences'

/**
 * A choice of how something is looked at, remembered on this laptop, and the way to choose.
 * @param read what was stored under the key, which may be anything, as a choice
 */
export function useKeptChoice<Choice>(
  key: string,
  read: (stored: unknown) => Choice,
): [choice: Choice, choose: (choice: Choice) => void] {
  const [choice, setChoice] = useState(() => read(getPreferences().views[key]))
  return [
    choice,
    (next) => {
      setChoice(next)
      setPreferences({ views: { ...getPreferences().views, [key]: next } })
    },
  ]
}
