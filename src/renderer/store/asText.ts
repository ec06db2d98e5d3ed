import { setPreferences, usePreferences } from './preferences'

/** Whether a picture is shown as its equal in words, and the way to choose; remembered on this laptop. */
export function useAsText(picture: 'map' | 'timeline' | 'budgets' | 'duties' | 'tasks' | 'year') {
  const { asText } = usePreferences()
  return [
    asText[picture] ?? false,
    (chosen: boolean) => {
      setPreferences({ asText: { ...asText, [picture]: chosen } })
    },
  ] as const
}
