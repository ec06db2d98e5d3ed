import { useTexts } from '@renderer/ui/texts'
import styles from './DatabaseFailed.module.css'

/** Shown instead of an empty workspace when the database cannot be opened: nothing is reset. */
export function DatabaseFailed() {
  const { t } = useTexts()
  return (
    <main className={styles.page} role="alert">
      <h1>{t('shell.databaseFailed')}</h1>
      <p>{t('shell.databaseFailedText')}</p>
    </main>
  )
}
