import { useId } from 'react'
import type { CommitResult } from '@renderer/store/commit'
import { useTyped } from '@renderer/store/typing'
import { useTexts } from '@renderer/ui/texts'
import { GrowingText } from '../items/GrowingText'
import { problemText } from '@renderer/register/problemText'
import styles from './ItemDetails.module.css'

interface TypedTextProps {
  /** Which field of which record. */
  field: string
  label: string
  stored: string
  store: (text: string) => Promise<CommitResult>
  placeholder?: string
}

/** A longer text that is not formatted, in no language of the papers; it is stored as it is typed. */
export function TypedText({ field, label, stored, store, placeholder }: TypedTextProps) {
  const { t } = useTexts()
  const id = useId()
  const typed = useTyped(stored, store, { field })
  const problem = problemText(t, typed.problem)
  return (
    <div className={styles['textField']}>
      <label htmlFor={id} className={styles['label']}>
        {label}
      </label>
      <GrowingText
        className={styles['text']}
        id={id}
        aria-invalid={problem !== undefined}
        aria-describedby={problem ? `${id}-problem` : undefined}
        placeholder={placeholder}
        value={typed.text}
        onChange={(event) => {
          typed.onChange(event.currentTarget.value)
        }}
        onBlur={() => void typed.flush()}
      />
      {problem && (
        <p id={`${id}-problem`} className={styles['problem']} role="alert">
          {problem}
        </p>
      )}
    </div>
  )
}
