import { useId, type ReactNode } from 'react'
import { Link } from 'wouter'
import styles from './Panel.module.css'

interface PanelProps {
  title: string
  /** What is counted in. */
  note?: string
  /** Where the whole of it is. */
  more?: { label: string; path: string }
  children: ReactNode
}

/** A titled part of the morning's picture. */
export function Panel({ title, note, more, children }: PanelProps) {
  const id = useId()
  return (
    <section className={styles['panel']} aria-labelledby={id}>
      <header className={styles['header']}>
        <h2 id={id} className={styles['title']}>
          {title}
        </h2>
        {note && <span className={styles['note']}>{note}</span>}
        {more && (
          <Link href={more.path} className={styles['more'] ?? ''}>
            {more.label}
          </Link>
        )}
      </header>
      {children}
    </section>
  )
}
