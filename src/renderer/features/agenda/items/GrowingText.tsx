import type { ComponentProps } from 'react'
import styles from './GrowingText.module.css'

type GrowingTextProps = Omit<ComponentProps<'textarea'>, 'rows' | 'value'> & { value: string }

/** A text field as high as its text; the unseen copy beside it gives the height without script. */
export function GrowingText({ className, value, ...rest }: GrowingTextProps) {
  const shown = value || (rest.placeholder ?? '')
  return (
    <div className={`${styles['grow'] ?? ''} ${className ?? ''}`} data-text={`${shown}\u200b`}>
      <textarea {...rest} rows={1} value={value} />
    </div>
  )
}
