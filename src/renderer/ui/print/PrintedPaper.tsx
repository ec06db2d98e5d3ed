import { useEffect, useLayoutEffect, useRef, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { dayOf } from '@shared/rules/time'
import { formatDay } from '../format'
import { markPage } from '../markPage'
import styles from './PrintedPaper.module.css'

interface PrintedPaperProps {
  title: string
  /** What is said under the title after the day of printing: by what it is narrowed, how much there is. */
  about: readonly string[]
  /** It stands in the page and may be printed. */
  onReady: () => void
  children: ReactNode
}

/** What goes on paper instead of the window, in black on white; nothing of it is seen on the screen. */
export function PrintedPaper({ title, about, onReady, children }: PrintedPaperProps) {
  const start = useRef(onReady)
  useLayoutEffect(() => markPage('printing'), [])
  useEffect(() => start.current(), [])
  return createPortal(
    <div className={styles['paper']} data-printed>
      <h1>{title}</h1>
      <p>{[formatDay(dayOf(new Date())), ...about].join(' · ')}</p>
      {children}
    </div>,
    document.body,
  )
}
