/** A question that wants a reason in the person's own words before going on. */
export interface ReasonQuestion {
  title: string
  text: string
  /** The button that goes on, such as "Kutsu silti". */
  go: string
}

export interface OpenQuestion extends ReasonQuestion {
  answer: (reason: string | null) => void
}

const listeners = new Set<() => void>()
let open: OpenQuestion | null = null

/** Asks for a reason in a dialog; null when the person thinks better of it. One question at a time. */
export function askReason(question: ReasonQuestion): Promise<string | null> {
  open?.answer(null)
  return new Promise((resolve) => {
    set({
      ...question,
      answer(reason) {
        set(null)
        resolve(reason)
      },
    })
  })
}

/** For useSyncExternalStore. */
export function openQuestion(): OpenQuestion | null {
  return open
}

export function subscribeToQuestions(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function set(next: OpenQuestion | null) {
  open = next
  for (const listener of listeners) listener()
}
