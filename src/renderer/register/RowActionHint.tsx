import { KeyHint } from '@renderer/ui/KeyHint'
import { useTexts } from '@renderer/ui/texts'
import styles from './Register.module.css'

/** What Space does in a row. */
export function RowActionHint({ text }: { text: string }) {
  const { t } = useTexts()
  return (
    <span className={styles['hint']}>
      <KeyHint keys={t('registers.space')} />
      {text}
    </span>
  )
}
