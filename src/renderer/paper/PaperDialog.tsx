import { Button, Modal, SegmentedControl } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import type { ExportFormat } from '@shared/documents/export'
import type { DocumentTree } from '@shared/documents/tree'
import { documentLanguages, type DocumentLanguage } from '@shared/model/base'
import { usePreferences } from '@renderer/store/preferences'
import { CopyIcon, ExportIcon } from '@renderer/ui/icons'
import { notify } from '@renderer/ui/notice/notices'
import { useTexts } from '@renderer/ui/texts'
import { ExportResult, type ExportAnswer } from './ExportResult'
import styles from './PaperDialog.module.css'
import { PaperSheet } from './PaperSheet'

const formats = ['docx', 'pdf'] as const satisfies readonly ExportFormat[]

interface PaperDialogProps {
  title: string
  /** The paper in a language; keep the function stable between renders. */
  compose: (language: DocumentLanguage) => DocumentTree
  /** Before the languages: what else is chosen, such as whose memo it is. */
  choices?: ReactNode
  onClose: () => void
}

/** A paper that belongs to no meeting: seen as it will be, copied, or written as Word or PDF. */
export default function PaperDialog({ title, compose, choices, onClose }: PaperDialogProps) {
  const { t } = useTexts()
  const { documentLanguage } = usePreferences()
  const [language, setLanguage] = useState(documentLanguage)
  const [busy, setBusy] = useState(false)
  const [answer, setAnswer] = useState<ExportAnswer | null>(null)
  const tree = compose(language)

  async function write(format: ExportFormat) {
    setBusy(true)
    const written = await window.kv.documents.export({
      tree,
      formats: [format],
      fileName: tree.fileName,
    })
    setBusy(false)
    if (written.ok || written.code !== 'cancelled') setAnswer(written)
  }

  async function copy() {
    const copied = await window.kv.documents.copy(tree)
    notify({ text: copied.ok ? t('papers.preview.copied') : t(`main.failures.${copied.code}`) })
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      closeButtonProps={{ 'aria-label': t('common.close') }}
      size="58rem"
    >
      {answer ? (
        <ExportResult answer={answer} onClose={onClose} onAgain={() => setAnswer(null)} />
      ) : (
        <>
          <div className={styles['tools']}>
            <SegmentedControl
              size="xs"
              aria-label={t('papers.preview.language')}
              value={language}
              onChange={setLanguage}
              data={documentLanguages.map((value) => ({
                value,
                label: t(`common.languages.${value}`),
              }))}
            />
            {choices}
            <Button
              variant="default"
              leftSection={<CopyIcon aria-hidden />}
              onClick={() => void copy()}
            >
              {t('common.copy')}
            </Button>
            {formats.map((format, index) => (
              <Button
                key={format}
                variant={index === 0 ? 'filled' : 'default'}
                leftSection={<ExportIcon aria-hidden />}
                loading={busy}
                onClick={() => void write(format)}
              >
                {t(`papers.export.format.${format}`)}
              </Button>
            ))}
          </div>
          <div
            className={styles['desk']}
            role="region"
            aria-label={t('papers.preview.label')}
            tabIndex={0}
          >
            <PaperSheet tree={tree} />
          </div>
        </>
      )}
    </Modal>
  )
}
