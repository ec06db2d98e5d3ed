import { useId } from 'react'
import type { DocumentLanguage } from '@shared/model/base'
import { problemText } from '@renderer/register/problemText'
import type { CommitResult } from '@renderer/store/commit'
import { useTyped } from '@renderer/store/typing'
import { RichText } from '@renderer/ui/richText/RichText'
import { RichTextView } from '@renderer/ui/richText/RichTextView'
import { useTexts } from '@renderer/ui/texts'
import styles from './ItemDetails.module.css'

interface TypedRichTextProps {
  /** Which field of which record. */
  field: string
  label: string
  /** The language it is written in; shown beside the label. */
  language: DocumentLanguage
  stored: string
  store: (text: string) => Promise<CommitResult>
  placeholder?: string
  readOnly?: boolean
  rows?: 1 | 3
}

/** A formatted text that is stored as it is typed. */
export function TypedRichText(props: TypedRichTextProps) {
  const { field, label, language, stored, store, placeholder, readOnly = false, rows = 3 } = props
  const { t } = useTexts()
  const id = useId()
  const typed = useTyped(stored, store, { field })
  const problem = problemText(t, typed.problem)
  return (
    <div className={styles['textField']}>
      <div id={id} className={styles['label']}>
        {label}
        <span className={styles['code']}>{t(`common.languageCodes.${language}`)}</span>
      </div>
      {readOnly ? (
        <div className={styles['read']} role="group" aria-labelledby={id}>
          <RichTextView text={stored} lang={language} />
        </div>
      ) : (
        <RichText
          labelledBy={id}
          describedBy={problem ? `${id}-problem` : undefined}
          isInvalid={problem !== undefined}
          lang={language}
          placeholder={placeholder}
          rows={rows}
          value={typed.text}
          onChange={typed.onChange}
          onBlur={() => void typed.flush()}
        />
      )}
      {problem && (
        <p id={`${id}-problem`} className={styles['problem']} role="alert">
          {problem}
        </p>
      )}
    </div>
  )
}
