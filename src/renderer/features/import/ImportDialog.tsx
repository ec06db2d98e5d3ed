import { Button, Loader } from '@mantine/core'
import type { TableFile } from '@shared/model/tableFile'
import { importKinds } from '@shared/rules/import/fields'
import { useRecordMaps } from '@renderer/store/kept'
import { Dialog } from '@renderer/ui/Dialog'
import { useTexts } from '@renderer/ui/texts'
import styles from './Import.module.css'
import { ImportTable } from './ImportTable'

interface ImportDialogProps {
  /** Null while the file is chosen and read. */
  file: TableFile | null
  onClose: () => void
}

/** What a file holds and what becomes of each row, before anything is written. */
export default function ImportDialog({ file, onClose }: ImportDialogProps) {
  const { t } = useTexts()
  const maps = useRecordMaps(importKinds)
  return (
    <Dialog
      opened
      onClose={onClose}
      size="64rem"
      title={file ? t('importing.titleOf', { name: file.name }) : t('importing.title')}
    >
      {file?.problem && (
        <div className={styles['parts']}>
          <p role="alert" className={styles['text']}>
            {t(`importing.fileProblem.${file.problem}`)}
          </p>
          <div className={styles['buttons']}>
            <Button onClick={onClose} data-autofocus>
              {t('common.close')}
            </Button>
          </div>
        </div>
      )}
      {file?.problem === null && maps && <ImportTable file={file} maps={maps} onClose={onClose} />}
      {(!file || (file.problem === null && !maps)) && (
        <div className={styles['parts']}>
          <p role="status" className={styles['reading']}>
            <Loader size="sm" aria-hidden />
            {t('importing.reading')}
          </p>
          <div className={styles['buttons']}>
            <Button variant="default" onClick={onClose}>
              {t('common.cancel')}
            </Button>
          </div>
        </div>
      )}
    </Dialog>
  )
}
