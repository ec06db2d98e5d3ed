import { useCallback, useEffect, useRef, useState } from 'react'
import type { CommitResult } from './commit'
import type { CommitProblem } from './commitProblem'
import { saving } from './saving'

const pause = 400

/** A text being typed: shown at once, stored after a short pause, on leaving the field and on closing. */
export interface Typed {
  text: string
  problem: CommitProblem | null
  onChange(text: string): void
  /** Stores what waits now; call it when the field is left. */
  flush(): Promise<void>
}

/** What is on the screen. `over`: what it was saved in place of; null while it is not saved. */
interface Shown {
  text: string
  over: string | null
}

/** A text that is being stored, and when that has ended. */
interface OnItsWay {
  readonly text: string
  readonly done: Promise<void>
}

/** Refused texts by field, until they are corrected: a row may be folded and unfolded meanwhile. */
const refusedTexts = new Map<string, string>()

interface TypedOptions {
  /** Which field of which record: a refused text is found again under it. */
  field: string
  onlyOnLeaving?: boolean
}

/**
 * Keeps what is typed in step with what is stored. While the field waits to be stored, changes from
 * elsewhere do not overwrite it; after a refusal the text stays and the problem is told. A value that
 * is shown in another form than it is typed (`9` as `9.00`) is stored `onlyOnLeaving`.
 */
export function useTyped(
  stored: string,
  store: (text: string) => Promise<CommitResult>,
  { field, onlyOnLeaving = false }: TypedOptions,
): Typed {
  const [typed, setTyped] = useState<Shown | null>(() => {
    const text = refusedTexts.get(field)
    return text === undefined ? null : { text, over: null }
  })
  const [problem, setProblem] = useState<CommitProblem | null>(null)
  const latest = useRef({ typed: typed?.text ?? null, store, stored })
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const stopWaiting = useRef<() => void>(() => undefined)
  const onItsWay = useRef<OnItsWay | null>(null)

  useEffect(() => {
    latest.current.store = store
    latest.current.stored = stored
  }, [store, stored])

  // A saved text stays until the live query has caught up: else it would jump back for a moment, and
  // the caret with it.
  if (typed && typed.over !== null && typed.over !== stored) setTyped(null)

  const storeNow = useCallback(
    async (text: string) => {
      const over = latest.current.stored
      const result = await latest.current.store(text)
      setProblem(result.ok ? null : result.problem)
      if (latest.current.typed !== text) return
      stopWaiting.current()
      if (!result.ok) {
        refusedTexts.set(field, text)
        stopWaiting.current = saving.refuse()
        return
      }
      refusedTexts.delete(field)
      latest.current.typed = null
      setTyped(result.entry ? { text, over } : null)
    },
    [field],
  )

  const flush = useCallback(() => {
    clearTimeout(timer.current)
    const text = latest.current.typed
    if (text === null) return Promise.resolve()
    // A field that is left, or goes, while its text is being stored waits for it: once more would add a record twice.
    if (onItsWay.current?.text === text) return onItsWay.current.done
    const way: OnItsWay = {
      text,
      done: storeNow(text).finally(() => {
        if (onItsWay.current === way) onItsWay.current = null
      }),
    }
    onItsWay.current = way
    return way.done
  }, [storeNow])

  const onChange = useCallback(
    (text: string) => {
      latest.current.typed = text
      setTyped({ text, over: null })
      stopWaiting.current()
      stopWaiting.current = saving.wait(flush)
      clearTimeout(timer.current)
      if (!onlyOnLeaving) timer.current = setTimeout(() => void flush(), pause)
    },
    [flush, onlyOnLeaving],
  )

  // A refused text is back: its reason is told again.
  useEffect(() => {
    if (refusedTexts.has(field)) void flush()
  }, [field, flush])

  // A field that disappears (its row was folded) must not take the typed text with it.
  useEffect(
    () => () => {
      void flush().finally(() => {
        stopWaiting.current()
      })
    },
    [flush],
  )

  return { text: typed?.text ?? stored, problem, onChange, flush }
}
