import { useEffect, useRef } from 'react'
import { getPreferences, setPreferences } from '@renderer/store/preferences'
import type { TableViews } from '@renderer/ui/table/view'

/** Milliseconds from the last change of a view to storing it: not at every letter of a search. */
const delay = 300

/** Stores how a table is looked at under its key, a moment after it changed and at once when it or the window goes. */
export function useKeptViews(key: string): (views: TableViews) => void {
  const waiting = useRef<{ views: TableViews; timer: ReturnType<typeof setTimeout> } | null>(null)
  const store = useRef(() => {
    const last = waiting.current
    if (!last) return
    waiting.current = null
    clearTimeout(last.timer)
    setPreferences({ views: { ...getPreferences().views, [key]: last.views } })
  })

  useEffect(() => {
    const now = store.current
    addEventListener('pagehide', now)
    return () => {
      removeEventListener('pagehide', now)
      now()
    }
  }, [])

  return (views) => {
    if (waiting.current) clearTimeout(waiting.current.timer)
    waiting.current = { views, timer: setTimeout(() => store.current(), delay) }
  }
}
