import { useLayoutEffect, useSyncExternalStore, type RefObject } from 'react'

const listeners = new Set<() => void>()
let room = 0

/** How much of the foot of the window the notices take now, in pixels; 0 without any. */
export function useNoticeRoom(): number {
  return useSyncExternalStore(subscribe, () => room)
}

/** Keeps what `useNoticeRoom` tells true while notices come, go and grow. */
export function useMeasuredRoom(notices: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = notices.current
    if (!element) return undefined
    const measure = () => {
      const { top, height } = element.getBoundingClientRect()
      tell(height > 0 ? Math.round(window.innerHeight - top) : 0)
    }
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    // In a narrow window they stand higher.
    observer.observe(document.documentElement)
    return () => {
      observer.disconnect()
      tell(0)
    }
  }, [notices])
}

function tell(next: number): void {
  if (next === room) return
  room = next
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
