import { useEffect, useState } from 'react'
import type { SearchAnswer } from '@shared/search/types'
import { search, whenIndexChanges } from '@renderer/search/client'

/** How many records are shown; who wants others says more. */
const most = 40

interface Answered {
  readonly query: string
  readonly answer: SearchAnswer
}

/**
 * What is found for what is typed. The answer to what was typed before stays until the new one is there,
 * so that the list does not flicker; `isCurrent` tells them apart. When the index has become whole, or records
 * have changed, it is asked again.
 */
export function useAnswer(query: string): { answer: SearchAnswer | null; isCurrent: boolean } {
  const [answered, setAnswered] = useState<Answered | null>(null)
  useEffect(() => {
    if (query === '') return
    let isWanted = true
    async function ask() {
      const answer = await search.ask(query, most)
      if (isWanted && answer) setAnswered({ query, answer })
    }
    void ask()
    const forget = whenIndexChanges(() => void ask())
    return () => {
      isWanted = false
      forget()
    }
  }, [query])
  if (query === '') return { answer: null, isCurrent: true }
  return { answer: answered?.answer ?? null, isCurrent: answered?.query === query }
}
