import { useElementSize, useViewportSize } from '@mantine/hooks'
import { useState, type KeyboardEventHandler, type ReactNode } from 'react'
import type { Sight } from '@shared/pictures/sight'
import styles from './Pictures.module.css'

interface WideCanvasProps {
  label: string
  heightOf: (width: number) => number
  onKeyDown?: KeyboardEventHandler
  /** What is drawn in a width; a long picture draws only what is in sight, or nearly so. */
  children: (width: number, sight: Sight) => ReactNode
}

/** Pixels scrolled before a long picture is drawn anew. */
const step = 400

/** Narrower, in pixels, its words could not be read: it scrolls instead. */
const narrowest = 680

/** A picture on the screen, as wide as its place; what it links to shows the focus. */
export function WideCanvas({ label, heightOf, onKeyDown, children }: WideCanvasProps) {
  const { ref, width: outer } = useElementSize<HTMLDivElement>()
  const { height } = useViewportSize()
  const [steps, setSteps] = useState(0)
  const width = Math.max(narrowest, outer)
  const sight = { top: (steps - 1) * step, bottom: (steps + 2) * step + height }
  return (
    <div
      className={styles['canvas']}
      role="group"
      aria-label={label}
      onKeyDown={onKeyDown}
      onScroll={({ currentTarget }) => setSteps(Math.floor(currentTarget.scrollTop / step))}
    >
      <div ref={ref}>
        <svg width={width} height={heightOf(width)}>
          {children(width, sight)}
        </svg>
      </div>
    </div>
  )
}
