import { useElementSize } from '@mantine/hooks'
import type { ReactNode } from 'react'
import styles from './Pictures.module.css'

interface WideCanvasProps {
  label: string
  heightOf: (width: number) => number
  /** What is drawn in a width. */
  children: (width: number) => ReactNode
}

/** Narrower, in pixels, its words could not be read: it scrolls instead. */
const narrowest = 680

/** A picture on the screen, as wide as its place; what it links to shows the focus. */
export function WideCanvas({ label, heightOf, children }: WideCanvasProps) {
  const { ref, width: outer } = useElementSize<HTMLDivElement>()
  const width = Math.max(narrowest, outer)
  return (
    <div className={styles['canvas']} role="group" aria-label={label}>
      <div ref={ref}>
        <svg width={width} height={heightOf(width)}>
          {children(width)}
        </svg>
      </div>
    </div>
  )
}
