import { useState } from 'react'
import { shared } from './shared'

/** A value whose parts are the objects they were before, as far as nothing in them has changed. */
export function useSame<T>(value: T): T {
  const [kept, setKept] = useState(value)
  const [seen, setSeen] = useState(value)
  if (seen === value) return kept
  const same = shared(kept, value)
  setSeen(value)
  setKept(same)
  return same
}
