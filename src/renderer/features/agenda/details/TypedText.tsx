import { useId } from 'react'
import type { DocumentLanguage } from '@shared/model/base'
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
  /** The language it is written in; shown beside the label. Without it the text has no language. */
  language?: DocumentLanguage
  stored: string
  store: (text: string) => Promise<CommitResult>
  placeholder?: string
  readOnly?: boolean
  rows?: 1 | 3
}

/** A longer text that is stored as it is typed. */
export function TypedText(props: TypedTextProps) {
  const { field, label, language, stored, store, placeholder, readOnly = false, rows = 3 } = props
  const { t } = useTexts()
  const id = useId()
  const typed = useTyped(stored, store, { field })
  const problem = problemText(t, typed.problem)
  return (
    <div className={styles['textField']}>
      <label htmlFor={id} className={styles['label']}>
        {label}
        {language && (
          <span className={styles['code']}>{t(`common.languageCodes.${language}`)}</span>
        )}
      </label>
      <GrowingText
        className={styles['text']}
        id={id}
        data-rows={rows}
        lang={language}
        readOnly={readOnly}
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
