import { Button, SegmentedControl } from '@mantine/core'
import { useMemo, useState, type ReactNode } from 'react'
import { textOfPaper, withEditedText } from '@shared/documents/editedText'
import type { ExportFormat } from '@shared/documents/export'
import { renderPlainText } from '@shared/documents/plainText'
import type { DocumentTree } from '@shared/documents/tree'
import { documentLanguages, type DocumentLanguage } from '@shared/model/base'
import { usePreferences } from '@renderer/store/preferences'
import { CopyIcon, EditIcon, ExportIcon } from '@renderer/ui/icons'
import { Dialog } from '@renderer/ui/Dialog'
import { loadLater } from '@renderer/ui/loadLater'
import { useTexts } from '@renderer/ui/texts'
import { copyPaper } from './copyPaper'
import { ExportResult, type ExportAnswer } from './ExportResult'
import styles from './PaperDialog.module.css'
import { PaperSheet } from './PaperSheet'
import { useWriting } from './useWriting'
import { WritingStatus } from './WritingStatus'

const PaperEditor = loadLater(() => import('./PaperEditor'))

const usualFormats: readonly ExportFormat[] = ['docx', 'pdf']

interface PaperDialogProps {
  title: string
  /** The paper in a language; keep the function stable between renders. */
  compose: (language: DocumentLanguage) => DocumentTree
  onClose: () => void
  /** The formats it is written in; Word and PDF unless given. */
  formats?: readonly ExportFormat[]
  /** The language it is first seen in; that of the office's documents unless given. */
  firstLanguage?: DocumentLanguage
  /** What else is chosen of the paper, before its language. */
  tools?: ReactNode
  /** What can be done once the paper has been written. */
  next?: ReactNode
  /** The texts it is edited to; without this it is as composed. */
  edits?: PaperEdits
}

/** A paper's text as it was edited, in each language. */
export interface PaperEdits {
  texts: Partial<Record<DocumentLanguage, string | null>>
  /** Null for the composed text. */
  onEdit: (language: DocumentLanguage, text: string | null) => void
}

/** A paper that has a window of its own: seen as it will be, copied, or written as Word or PDF. */
export default function PaperDialog(props: PaperDialogProps) {
  const { title, compose, onClose, formats = usualFormats, tools, next, edits } = props
  const { t } = useTexts()
  const { documentLanguage } = usePreferences()
  const [language, setLanguage] = useState(props.firstLanguage ?? documentLanguage)
  const { busy, isLong, write: whileWriting } = useWriting()
  const [answer, setAnswer] = useState<ExportAnswer | null>(null)
  const edited = edits?.texts[language] ?? null
  const [isEditing, setEditing] = useState(edited !== null)
  const composed = useMemo(() => compose(language), [compose, language])
  const tree = useMemo(
    () => (edited === null ? composed : withEditedText(composed, edited)),
    [composed, edited],
  )

  async function write(format: ExportFormat) {
    const written = await whileWriting(() =>
      window.kv.documents.export({
        tree,
        formats: [format],
        fileName: tree.fileName,
        mail: format === 'eml' ? mailOf(tree) : null,
      }),
    )
    if (written.ok || written.code !== 'cancelled') setAnswer(written)
  }

  return (
    <Dialog opened onClose={onClose} title={title} size={isEditing ? '90rem' : '58rem'}>
      {answer ? (
        <ExportResult
          answer={answer}
          onClose={onClose}
          onAgain={() => setAnswer(null)}
          next={next}
        />
      ) : (
        <>
          <div className={styles['tools']}>
            {tools}
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
            {edits && (
              <Button
                variant={isEditing ? 'light' : 'default'}
                leftSection={<EditIcon aria-hidden />}
                aria-pressed={isEditing}
                onClick={() => setEditing(!isEditing)}
              >
                {t('papers.edit.open')}
              </Button>
            )}
            <Button
              variant="default"
              leftSection={<CopyIcon aria-hidden />}
              onClick={() => void copyPaper(tree, t)}
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
          <WritingStatus isLong={isLong} />
          <div className={styles['sides']}>
            {edits && isEditing && (
              <PaperEditor
                key={language}
                language={language}
                composed={textOfPaper(composed)}
                edited={edited}
                onEdit={(text) => edits.onEdit(language, text)}
              />
            )}
            <div
              className={styles['desk']}
              role="region"
              aria-label={t('papers.preview.label')}
              tabIndex={0}
            >
              <PaperSheet tree={tree} />
            </div>
          </div>
        </>
      )}
    </Dialog>
  )
}

/** A message with the paper in it; to whom it goes is for the sender to say. */
function mailOf(tree: DocumentTree) {
  return { subject: tree.title, body: renderPlainText(tree), to: [], cc: [] }
}
