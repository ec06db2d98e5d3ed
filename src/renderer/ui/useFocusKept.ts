import { useEffect, useRef, type FocusEvent } from 'react'

/**
 * Brings the focus back into a grid or board when the row or card that had it is gone, for example because the
 * value it was given does not pass the filter: the page would have it otherwise, and the keys would lead nowhere.
 * `lines`: something that is another whenever what is shown changes.
 */
export function useFocusKept(lines: readonly unknown[], focusAgain: () => void) {
  const isInside = useRef(false)
  const latest = useRef(focusAgain)
  useEffect(() => {
    latest.current = focusAgain
  })
  useEffect(() => {
    const isLost = document.activeElement === document.body || document.activeElement === null
    if (isInside.current && isLost) latest.current()
  }, [lines])

  return {
    onFocus: () => {
      isInside.current = true
    },
    onBlur: (event: FocusEvent<HTMLElement>) => {
      // Nothing takes the focus when its element goes, or when the whole window loses it.
      if (event.relatedTarget !== null) isInside.current = false
    },
  }
}
