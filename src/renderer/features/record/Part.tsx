import { useId, type ReactNode } from 'react'
import styles from './Part.module.css'

interface PartProps {
  title: string
  /** How many there are. */
  count?: number | undefined
  /** At the right of the title: a small action. */
  action?: ReactNode
  children: ReactNode
}

/** A titled part of a record's page. */
export function Part({ title, count, action, children }: PartProps) {
  const id = useId()
  return (
    <section className={styles['part']} aria-labelledby={id}>
      <header className={styles['header']}>
        <h2 id={id} className={styles['title']}>
          {title}
          {count !== undefined && <span className={styles['count']}> {count}</span>}
        </h2>
        {action}
      </header>
      {children}
    </section>
  )
}
