import { type ReactNode } from 'react'
import styles from './PageHeader.module.css'

interface PageHeaderProps {
  title: string
  /** A line under the title: what is here, or when and where. */
  detail?: ReactNode
  /** Above the title: the way back. */
  back?: ReactNode
  /** At the right: the page's actions, the main one last. */
  actions?: ReactNode
}

/** The top of a page; its title is the page's only first-level heading. */
export function PageHeader({ title, detail, back, actions }: PageHeaderProps) {
  return (
    <header className={styles['header']}>
      <div className={styles['words']}>
        {back}
        <h1 className={styles['title']}>{title}</h1>
        {detail && <div className={styles['detail']}>{detail}</div>}
      </div>
      {actions && <div className={styles['actions']}>{actions}</div>}
    </header>
  )
}
