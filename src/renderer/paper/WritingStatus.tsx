import { Button, Loader } from '@mantine/core'
import { useTexts } from '@renderer/ui/texts'
import styles from './PaperDialog.module.css'

/** Tells that a paper is being written, and offers to stop that: then nothing of it remains. */
export function WritingStatus({ isLong }: { isLong: boolean }) {
  const { t } = useTexts()
  return (
    <div className={styles['writing']} aria-live="polite">
      {isLong && (
        <>
          <Loader size="xs" aria-hidden />
          {t('papers.export.writing')}
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => void window.kv.documents.stop()}
          >
            {t('papers.export.stop')}
          </Button>
        </>
      )}
    </div>
  )
}
