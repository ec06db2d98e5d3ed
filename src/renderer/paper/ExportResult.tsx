import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTexts } from '@renderer/ui/texts'
import styles from './ExportResult.module.css'

/** What main answers to an export: the files written, or why none was. */
export type ExportAnswer = Awaited<ReturnType<typeof window.kv.documents.export>>

interface ExportResultProps {
  answer: ExportAnswer
  onAgain(): void
  onClose(): void
  /** What can be done with what was written. */
  next?: ReactNode
}

/** The files that were written, each to open or to show; or why none was. */
export function ExportResult({ answer, onAgain, onClose, next }: ExportResultProps) {
  const { t } = useTexts()
  if (!answer.ok) {
    return (
      <div role="alert" className={styles.result}>
        <p className={styles.problem}>
          <b>{t('papers.export.failed')}</b>
        </p>
        <p>{t(`main.failures.${answer.code}`)}</p>
        {answer.detail && <p className={styles.name}>{answer.detail}</p>}
        <p>{t('papers.export.failedText')}</p>
        <div className={styles.buttons}>
          <Button variant="default" onClick={onClose}>
            {t('common.close')}
          </Button>
          <Button onClick={onAgain}>{t('papers.export.again')}</Button>
        </div>
      </div>
    )
  }
  const { files } = answer.value
  return (
    <div className={styles.result}>
      <WrittenFiles files={files} />
      <div className={styles.buttons}>
        {next}
        <Button variant="default" onClick={onAgain}>
          {t('papers.export.again')}
        </Button>
        <Button onClick={onClose} data-autofocus>
          {t('common.close')}
        </Button>
      </div>
    </div>
  )
}

interface WrittenFilesProps {
  files: Extract<ExportAnswer, { ok: true }>['value']['files']
}

/** How many files were written, and each to open or to show. */
export function WrittenFiles({ files }: WrittenFilesProps) {
  const { t } = useTexts()
  return (
    <>
      <p role="status">{t('papers.export.done', { count: files.length })}</p>
      <ul className={styles.files}>
        {files.map(({ name, token }) => (
          <li key={token} className={styles.file}>
            <span className={styles.name}>{name}</span>
            <Button size="xs" variant="default" onClick={() => void window.kv.files.open(token)}>
              {t('common.open')}
            </Button>
            <Button size="xs" variant="subtle" onClick={() => void window.kv.files.show(token)}>
              {t('common.showInFolder')}
            </Button>
          </li>
        ))}
      </ul>
    </>
  )
}
