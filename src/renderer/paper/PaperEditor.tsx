import { Button } from '@mantine/core'
import { useId, useState } from 'react'
import type { DocumentLanguage } from '@shared/model/base'
import { UndoIcon } from '@renderer/ui/icons'
import { RichText } from '@renderer/ui/richText/RichText'
import { useTexts } from '@renderer/ui/texts'
import styles from './PaperDialog.module.css'

interface PaperEditorProps {
  language: DocumentLanguage
  /** What was composed, as formatted text. */
  composed: string
  /** What has been made of it; null while it is as composed. */
  edited: string | null
  onEdit: (text: string | null) => void
}

/** The text of a paper, edited beside its preview. */
export default function PaperEditor({ language, composed, edited, onEdit }: PaperEditorProps) {
  const { t } = useTexts()
  const id = useId()
  const [thrownAway, setThrownAway] = useState<string | null>(null)
  const canBringBack = edited === null && thrownAway !== null

  function reset() {
    setThrownAway(edited)
    onEdit(null)
  }

  return (
    <div className={styles['write']}>
      <div className={styles['writeHead']}>
        <span id={id}>{t('papers.edit.text')}</span>
      </div>
      <RichText
        labelledBy={id}
        lang={language}
        rows="fill"
        value={edited ?? composed}
        onChange={(text) => onEdit(text === composed ? null : text)}
      />
      <Button
        variant="subtle"
        size="xs"
        className={styles['reset']}
        leftSection={<UndoIcon aria-hidden />}
        disabled={edited === null && thrownAway === null}
        onClick={canBringBack ? () => onEdit(thrownAway) : reset}
      >
        {t(canBringBack ? 'papers.edit.bringBack' : 'papers.edit.reset')}
      </Button>
    </div>
  )
}
