import type { ReactNode } from 'react'
import styles from './ChoiceBar.module.css'

interface ChoiceBarProps {
  /** What is chosen, for screen readers. */
  label: string
  /** Selects, fields and boxes; each as wide as its like. */
  children: ReactNode
}

/** Choices over a view that tell what of it is shown. */
export function ChoiceBar({ label, children }: ChoiceBarProps) {
  return (
    <fieldset className={styles['bar']}>
      <legend className={styles['label']}>{label}</legend>
      {children}
    </fieldset>
  )
}
