import { Progress } from '@mantine/core'
import { useTexts } from '@renderer/ui/texts'
import styles from './Import.module.css'

interface RowsProgressProps {
  text: string
  /** From 0 to 1. */
  share: number
}

/** How far the rows of a file have been gone through. */
export function RowsProgress({ text, share }: RowsProgressProps) {
  const { t } = useTexts()
  return (
    <div className={styles['parts']}>
      <p className={styles['text']}>{text}</p>
      <Progress value={100 * share} aria-label={t('importing.rows')} />
    </div>
  )
}
