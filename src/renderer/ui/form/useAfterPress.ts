import { useEffect, useRef } from 'react'

/**
 * Runs an action at once, or after the click when a mouse button is down: what is left by pressing on
 * something else must not move that something between the press and the release, or the click is lost.
 */
export function useAfterPress(): (action: () => void) => void {
  const press = useRef<{ isDown: boolean; waiting: (() => void)[] }>({ isDown: false, waiting: [] })

  useEffect(() => {
    const { current } = press
    const down = () => {
      current.isDown = true
    }
    const up = () => {
      current.isDown = false
      // The click itself comes right after this event.
      setTimeout(() => {
        for (const action of current.waiting.splice(0)) action()
      })
    }
    addEventListener('pointerdown', down, true)
    addEventListener('pointerup', up, true)
    addEventListener('pointercancel', up, true)
    return () => {
      removeEventListener('pointerdown', down, true)
      removeEventListener('pointerup', up, true)
      removeEventListener('pointercancel', up, true)
    }
  }, [])

  return (action) => {
    if (press.current.isDown) press.current.waiting.push(action)
    else action()
  }
}
