import { loadLater } from '../loadLater'
import type { RichTextProps } from './props'
import { RichTextView } from './RichTextView'
import styles from './RichText.module.css'

/** A field for a formatted text. Its words are shown until the editor has come. */
export const RichText = loadLater<RichTextProps>(() => import('./RichTextEditor'), Meanwhile)

function Meanwhile({ value, lang, rows = 3 }: RichTextProps) {
  return (
    <div className={styles['frame']} data-rows={rows}>
      <div className={styles['editor']} data-rows={rows}>
        <RichTextView text={value} lang={lang} />
      </div>
    </div>
  )
}
