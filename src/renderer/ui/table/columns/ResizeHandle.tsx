import { useRef, type PointerEvent } from 'react'
import styles from './ResizeHandle.module.css'

interface ResizeHandleProps {
  /** The column gets this width: while it is dragged, and when it is let go (`isDone`). */
  onWidth: (width: number, isDone: boolean) => void
  /** As wide as what it holds. */
  onFit: () => void
}

/** The edge of a column, to be dragged; by keyboard the title does it, so this one is for the mouse alone. */
export function ResizeHandle({ onWidth, onFit }: ResizeHandleProps) {
  const start = useRef<{ x: number; width: number } | null>(null)

  function onPointerDown(event: PointerEvent<HTMLElement>) {
    const column = event.currentTarget.parentElement
    if (event.button !== 0 || !column) return
    event.preventDefault()
    event.currentTarget.setPointerCapture(event.pointerId)
    start.current = { x: event.clientX, width: column.offsetWidth }
  }

  function move(event: PointerEvent<HTMLElement>, isDone: boolean) {
    const from = start.current
    if (!from) return
    if (isDone) start.current = null
    // A press without a pull is the beginning of a double click.
    if (event.clientX !== from.x) onWidth(from.width + event.clientX - from.x, isDone)
  }

  return (
    <span
      className={styles['handle']}
      data-resize
      aria-hidden
      onPointerDown={onPointerDown}
      onPointerMove={(event) => move(event, false)}
      onPointerUp={(event) => move(event, true)}
      onPointerCancel={(event) => move(event, true)}
      onDoubleClick={onFit}
    />
  )
}
