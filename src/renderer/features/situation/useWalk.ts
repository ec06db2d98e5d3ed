import type { KeyboardEvent } from 'react'

/**
 * Arrows walk from figure to figure and over the rows that are open, Home and End to the ends, Escape closes the
 * rows and goes back to their figure. What can be walked to is marked `data-walk`.
 */
export function useWalk(close: () => void) {
  return (event: KeyboardEvent<HTMLElement>) => {
    const { currentTarget: page, key } = event
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return
    const places = [...page.querySelectorAll<HTMLElement>('[data-walk]')]
    const at = places.findIndex((place) => place === event.target)
    if (at < 0) return
    if (key === 'Escape') {
      page.querySelector<HTMLElement>('[data-figure][aria-expanded=true]')?.focus()
      close()
    } else {
      const next = placeFor(key, places, at)
      if (!next) return
      next.focus()
    }
    event.preventDefault()
  }
}

function placeFor(key: string, places: readonly HTMLElement[], at: number) {
  if (key === 'ArrowDown') return places[at + 1]
  if (key === 'ArrowUp') return places[Math.max(at - 1, 0)]
  if (key === 'Home') return places[0]
  return key === 'End' ? places.at(-1) : undefined
}
