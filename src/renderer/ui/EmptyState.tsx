import { type ReactNode } from 'react'
import styles from './EmptyState.module.css'

interface EmptyStateProps {
  title: string
  text?: string
  /** A button that leads on. */
  action?: ReactNode
  /** True while something is still being read: appears late, so that it does not flash. */
  quiet?: boolean
}

/** Says why there is nothing here and what to do about it. */
export function EmptyState({ title, text, action, quiet = false }: EmptyStateProps) {
  return (
    <div className={styles['empty']} role="status" data-quiet={quiet || undefined}>
      <svg className={styles['drawing']} viewBox="0 0 96 40" aria-hidden>
        <path d="M2 38 L28 14 L40 25 L58 6 L94 38" />
        <path d="M51.4 12.9 L55 17 L58 13 L61 17 L65 12.2" />
      </svg>
      <p className={styles['title']}>{title}</p>
      {text && <p className={styles['text']}>{text}</p>}
      {action}
    </div>
  )
}
