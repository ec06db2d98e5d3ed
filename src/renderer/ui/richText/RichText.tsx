import { loadLater } from '../loadLater'
import { RichTextView } from './RichTextView'
import styles from './RichText.module.css'

export interface RichTextProps {
  /** Formatted text as it is stored: Markdown, see docs/decisions/0008. */
  value: string
  onChange: (value: string) => void
  /** When the focus leaves the text and its tools. */
  onBlur?: () => void
  /** The id of its label. */
  labelledBy: string
  describedBy?: string | undefined
  isInvalid?: boolean
  /** The language it is written in. */
  lang?: string | undefined
  placeholder?: string | undefined
  /** How high it is at least, in lines. */
  rows?: number
}

/** A field for a formatted text. Its words are shown until the editor has come. */
export const RichText = loadLater<RichTextProps>(() => import('./RichTextEditor'), Meanwhile)

function Meanwhile({ value, lang, rows = 3 }: RichTextProps) {
  return (
    <div className={styles['frame']}>
      <div className={styles['editor']} data-rows={rows}>
        <RichTextView text={value} lang={lang} />
      </div>
    </div>
  )
}
