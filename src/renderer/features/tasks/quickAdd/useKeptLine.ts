import { useEffect, useRef } from 'react'
import type { StoredDraft } from '@renderer/store/draft'

/** Milliseconds from the last keystroke to keeping the line. */
const delay = 300

/** Keeps the line a moment after it changes, and at once when the dialog goes; gives what forgets it. */
export function useKeptLine(draft: StoredDraft, text: string): () => void {
  const latest = useRef({ text, stored: text })

  useEffect(() => {
    latest.current.text = text
    if (text === latest.current.stored) return undefined
    const store = () => {
      if (latest.current.text === latest.current.stored) return
      latest.current.stored = latest.current.text
      draft.save(latest.current.text.trim() === '' ? null : latest.current.text)
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
  }, [draft, text])

  useEffect(() => {
    const { current } = latest
    return () => {
      if (current.text !== current.stored)
        draft.save(current.text.trim() === '' ? null : current.text)
    }
  }, [draft])

  return () => {
    latest.current.text = ''
    latest.current.stored = ''
    draft.save(null)
  }
}
