import { ActionIcon } from '@mantine/core'
import { useEffect, useId, useRef, type ReactNode } from 'react'
import { ClearIcon } from './icons'
import styles from './SidePanel.module.css'
import { useTexts } from './texts'

interface SidePanelProps {
  title: string
  /** What kind of record it is, over the title. */
  kind?: string
  /** The close button; when a form fills the panel, give the form's own way of leaving. */
  onClose: () => void
  /** Beside the title: marks and small actions. */
  actions?: ReactNode
  wide?: boolean
  children: ReactNode
}

/**
 * A sheet at the right for one record. It is not modal: the list beside stays in use. Its first field
 * takes the focus when it opens, and the focus goes back to where it was when it closes.
 */
export function SidePanel({ title, kind, onClose, actions, wide, children }: SidePanelProps) {
  const { t } = useTexts()
  const headingId = useId()
  const panel = useRef<HTMLElement>(null)

  useEffect(() => {
    const element = panel.current
    const before = document.activeElement
    const first = element?.querySelector<HTMLElement>('input, textarea') ?? element
    if (!element?.contains(before)) first?.focus({ preventScroll: true })
    return () => {
      const lost = document.activeElement === document.body || !document.activeElement
      const within = element?.contains(document.activeElement) ?? false
      if ((lost || within) && before instanceof HTMLElement) before.focus({ preventScroll: true })
    }
  }, [])

  return (
    <aside
      ref={panel}
      className={styles['panel']}
      data-wide={wide || undefined}
      aria-labelledby={headingId}
      tabIndex={-1}
    >
      <header className={styles['header']}>
        <div className={styles['words']}>
          {kind && <p className={styles['kind']}>{kind}</p>}
          <h2 id={headingId} className={styles['title']}>
            {title}
          </h2>
        </div>
        {actions && <div className={styles['actions']}>{actions}</div>}
        <ActionIcon
          className={styles['close'] ?? ''}
          aria-label={t('table.ui.closePanel')}
          onClick={onClose}
        >
          <ClearIcon aria-hidden />
        </ActionIcon>
      </header>
      <div className={styles['content']}>{children}</div>
    </aside>
  )
}
