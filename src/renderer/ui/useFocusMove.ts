import { useLayoutEffect, useRef } from 'react'

/**
 * Moves the focus to what a key or a press is only making: as part of that key, so that the next one meets
 * it however fast it comes. Waits while there is nothing to be found yet.
 */
export function useFocusMove<Place = void>(
  find: (place: Place) => HTMLElement | null | undefined,
): (place: Place) => void {
  const waiting = useRef<{ place: Place } | null>(null)
  useLayoutEffect(() => {
    const element = waiting.current && find(waiting.current.place)
    if (!element) return
    waiting.current = null
    element.focus()
  })
  return (place) => {
    waiting.current = { place }
  }
}
