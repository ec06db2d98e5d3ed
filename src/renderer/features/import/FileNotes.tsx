import type { TableFile } from '@shared/model/tableFile'
import type { ImportKind } from '@shared/rules/import/fields'
import { useTexts } from '@renderer/ui/texts'
import { counted } from './counted'
import styles from './Import.module.css'

/** What of the file is not among the rows. */
export function FileNotes({ file, kind }: { file: TableFile; kind: ImportKind }) {
  const { t, language } = useTexts()
  const notes = [
    file.cut > 0 ? t('importing.cut', counted(file.cut, language)) : null,
    kind === 'meeting' ? t('importing.ofMeetings') : null,
  ]
  return notes.map(
    (note) =>
      note !== null && (
        <p key={note} className={styles['soft']}>
          {note}
        </p>
      ),
  )
}
