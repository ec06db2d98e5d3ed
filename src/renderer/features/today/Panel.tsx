import { useId, type ReactNode } from 'react'
import { Link } from 'wouter'
import { KeyHint } from '@renderer/ui/KeyHint'
import styles from './Panel.module.css'

interface PanelProps {
  title: string
  /** The key that goes to its first row. */
  hotKey?: string
  /** What is counted in. */
  note?: string
  /** Where the whole of it is. */
  more?: { label: string; path: string }
  children: ReactNode
}

/** A titled part of the morning's picture. */
export function Panel({ title, hotKey, note, more, children }: PanelProps) {
  const id = useId()
  return (
    <section
      className={styles['panel']}
      aria-labelledby={id}
      data-key={hotKey}
      aria-keyshortcuts={hotKey}
    >
      <header className={styles['header']}>
        <h2 id={id} className={styles['title']}>
          {title}
        </h2>
        {hotKey && <KeyHint keys={hotKey} />}
        <span className={styles['note']}>{note}</span>
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
