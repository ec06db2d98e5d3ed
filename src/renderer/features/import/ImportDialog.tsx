import { Button, Loader } from '@mantine/core'
import type { TableFile } from '@shared/model/tableFile'
import { importKinds } from '@shared/rules/import/fields'
import { useRecordMaps } from '@renderer/store/kept'
import { Dialog } from '@renderer/ui/Dialog'
import { useTexts } from '@renderer/ui/texts'
import styles from './Import.module.css'
import { ImportTable } from './ImportTable'
import { SheetSelect } from './SheetSelect'
import { useWriting } from './useWriting'

interface ImportDialogProps {
  /** Null while the file is chosen and read for the first time. */
  file: TableFile | null
  /** The sheet that is being read; null when none is. */
  reading: number | null
  onSheet: (sheet: number) => void
  onClose: () => void
}

/** What a file holds and what becomes of each row, before anything is written. */
export default function ImportDialog({ file, reading, onSheet, onClose }: ImportDialogProps) {
  const { t } = useTexts()
  const maps = useRecordMaps(importKinds)
  const writing = useWriting()
  const isWriting = writing.share !== null
  // While rows are written every way out of the dialog ends that, and leaves the dialog as it was.
  const close = isWriting ? writing.end : onClose
  const isRead = file !== null && reading === null
  return (
    <Dialog
      opened
      onClose={close}
      size="64rem"
      title={file ? t('importing.titleOf', { name: file.name }) : t('importing.title')}
    >
      <div className={styles['parts']}>
        {file && file.sheets.length > 1 && (
          <div inert={isWriting}>
            <SheetSelect names={file.sheets} sheet={reading ?? file.sheet} onChoose={onSheet} />
          </div>
        )}
        {isRead && file.problem && (
          <>
            <p role="alert" className={styles['text']}>
              {t(`importing.fileProblem.${file.problem}`)}
            </p>
            <div className={styles['buttons']}>
              <Button onClick={onClose} data-autofocus>
                {t('common.close')}
              </Button>
            </div>
          </>
        )}
        {isRead && file.problem === null && maps && (
          <ImportTable
            key={file.sheet}
            file={file}
            maps={maps}
            writing={writing}
            onClose={close}
            onDone={onClose}
          />
        )}
        {(!isRead || (file.problem === null && !maps)) && (
          <>
            <p role="status" className={styles['reading']}>
              <Loader size="sm" aria-hidden />
              {t('importing.reading')}
            </p>
            <div className={styles['buttons']}>
              <Button variant="default" onClick={onClose}>
                {t('common.cancel')}
              </Button>
            </div>
          </>
        )}
      </div>
    </Dialog>
  )
}
