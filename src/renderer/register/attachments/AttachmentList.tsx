import { Button } from '@mantine/core'
import { type ClipboardEvent, type DragEvent, useRef, useState } from 'react'
import type { Attachment } from '@shared/model/attachment'
import { AddIcon, LinkIcon } from '@renderer/ui/icons'
import { useTexts } from '@renderer/ui/texts'
import { chooseFiles, type FilesOf, keepFiles } from './actions'
import styles from './Attachments.module.css'
import { AttachmentRow } from './AttachmentRow'
import { LinkForm } from './LinkForm'

interface AttachmentListProps {
  of: FilesOf
  files: readonly Attachment[]
  /** They are shown, opened and saved, but neither added nor removed. */
  isReadOnly?: boolean
}

/** The files of a record: added by a button, by dropping or pasting, or as links. */
export function AttachmentList({ of, files, isReadOnly = false }: AttachmentListProps) {
  const { t } = useTexts()
  const [isOver, setOver] = useState(false)
  const [isLinking, setLinking] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const add = useRef<HTMLButtonElement>(null)

  async function busy(work: () => Promise<void>) {
    setBusy(true)
    await work().finally(() => setBusy(false))
  }

  function take(event: DragEvent | ClipboardEvent, data: DataTransfer) {
    setOver(false)
    const given = [...data.files]
    if (given.length === 0) return
    event.preventDefault()
    void busy(() => keepFiles(t, of, given))
  }

  return (
    <div
      className={styles['files']}
      role="group"
      aria-label={t('page.files.title')}
      data-over={isOver || undefined}
      {...(!isReadOnly && {
        onPaste: (event: ClipboardEvent) => take(event, event.clipboardData),
        onDrop: (event: DragEvent) => take(event, event.dataTransfer),
        onDragLeave: () => setOver(false),
        onDragOver: (event: DragEvent) => {
          if (!event.dataTransfer.types.includes('Files')) return
          event.preventDefault()
          setOver(true)
        },
      })}
    >
      {files.length === 0 ? (
        <p className={styles['soft']}>{t('page.files.none')}</p>
      ) : (
        <ul className={styles['list']}>
          {files.map((file, index) => (
            <AttachmentRow
              key={`${file.hash}${file.address} ${index}`}
              of={of}
              file={file}
              isReadOnly={isReadOnly}
              onRemoved={() => add.current?.focus()}
            />
          ))}
        </ul>
      )}
      {!isReadOnly && (
        <>
          <div className={styles['buttons']}>
            <Button
              ref={add}
              size="xs"
              variant="default"
              loading={isBusy}
              leftSection={<AddIcon aria-hidden />}
              onClick={() => void busy(() => chooseFiles(t, of))}
            >
              {t('page.files.add')}
            </Button>
            <Button
              size="xs"
              variant="default"
              leftSection={<LinkIcon aria-hidden />}
              aria-expanded={isLinking}
              onClick={() => setLinking(!isLinking)}
            >
              {t('page.files.addLink')}
            </Button>
          </div>
          {isLinking && <LinkForm of={of} onAdded={() => setLinking(false)} />}
          <p className={styles['soft']}>{t('page.files.hint')}</p>
        </>
      )}
    </div>
  )
}
