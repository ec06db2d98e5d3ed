import { useEffect, useRef } from 'react'
import type { StoredDraft } from './draft'

/** Milliseconds from the last keystroke to keeping what was typed. */
const delay = 300

/**
 * Keeps values a moment after they change, and at once when what shows them goes; null forgets them. The values
 * are compared by identity: give the same object while nothing changes.
 * @returns forgets what was kept, and keeps no more until the values change
 */
export function useKeptDraft(draft: StoredDraft, values: unknown): () => void {
  const latest = useRef({ values, stored: values })

  useEffect(() => {
    latest.current.values = values
    if (values === latest.current.stored) return undefined
    const store = () => {
      if (latest.current.values === latest.current.stored) return
      latest.current.stored = latest.current.values
      draft.save(latest.current.values)
    }
    const stopWaiting = draft.wait(store)
    const timer = setTimeout(() => {
      store()
      stopWaiting()
    }, delay)
    return () => {
      clearTimeout(timer)
      stopWaiting()
    }
  }, [draft, values])

  useEffect(() => {
    const { current } = latest
    return () => {
      if (current.values !== current.stored) draft.save(current.values)
    }
  }, [draft])

  return () => {
    latest.current.values = null
    latest.current.stored = null
    draft.save(null)
  }
}
