import { useRef } from 'react'

/** Runs something that makes a new thing: asked again while the first is being stored, it makes nothing twice. */
export function useOneAtATime<Args extends readonly unknown[]>(
  run: (...args: Args) => Promise<unknown>,
): (...args: Args) => void {
  const isRunning = useRef(false)
  return (...args) => {
    if (isRunning.current) return
    isRunning.current = true
    void run(...args).finally(() => {
      isRunning.current = false
    })
  }
}
