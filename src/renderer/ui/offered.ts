import { useEffect, useRef } from 'react'

/** Something that can be done on the screen as it stands. */
export interface Offered {
  /** Of its own among what is offered at the same time. */
  readonly id: string
  readonly title: string
  /** The keys that do the same there. */
  readonly keys?: string
  readonly run: () => void
}

const offers = new Set<() => readonly Offered[]>()

/** Offers to the palette, while the component is mounted, what it can do; the latest words and acts count. */
export function useOffered(list: readonly Offered[]): void {
  const latest = useRef(list)
  useEffect(() => {
    latest.current = list
  }, [list])
  useEffect(() => {
    const mine = () => latest.current
    offers.add(mine)
    return () => {
      offers.delete(mine)
    }
  }, [])
}

/** What the screen offers now. */
export function offered(): Offered[] {
  return [...offers].flatMap((offer) => offer())
}
