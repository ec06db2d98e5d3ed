import { ActionIcon } from '@mantine/core'
import type { ReactNode } from 'react'
import { isOpenable } from '@shared/model/attached'
import type { Attachment } from '@shared/model/attachment'
import { formatNumber } from '@renderer/ui/format'
import { AttachmentIcon, ClearIcon, CopyIcon, ExportIcon, LinkIcon } from '@renderer/ui/icons'
import { notify } from '@renderer/ui/notice/notices'
import { useTexts } from '@renderer/ui/texts'
import { ExternalLink } from '../ExternalLink'
import { type FilesOf, openFile, removeFile, saveFile } from './actions'
import styles from './Attachments.module.css'

interface AttachmentRowProps {
  of: FilesOf
  file: Attachment
  isReadOnly: boolean
  onRemoved: () => void
}

/** One file with what can be done with it. */
export function AttachmentRow({ of, file, isReadOnly, onRemoved }: AttachmentRowProps) {
  const { t, language } = useTexts()
  const { name, address } = file
  const isKept = address === ''
  const megabytes = Math.max(0.1, Math.round(file.size / 100_000) / 10)

  async function copy() {
    const copied = await window.kv.attachments.copyAddress(address)
    if (copied.ok) notify({ text: t('page.files.copied') })
  }

  return (
    <li className={styles['row']}>
      {isKept ? <AttachmentIcon aria-hidden /> : <LinkIcon aria-hidden />}
      <span className={styles['name']}>{nameOf()}</span>
      {isKept && (
        <>
          <span className={styles['soft']}>
            {t('page.files.size', { size: formatNumber(megabytes, language) })}
          </span>
          <Action
            label={t('page.files.saveAs', { name })}
            run={() => void saveFile(t, file)}
            icon={<ExportIcon aria-hidden />}
          />
        </>
      )}
      {!isKept && (
        <Action
          label={t('page.files.copyAddress', { name })}
          run={() => void copy()}
          icon={<CopyIcon aria-hidden />}
        />
      )}
      {!isReadOnly && (
        <Action
          label={t('page.files.remove', { name })}
          run={() => void removeFile(t, of, file).then(onRemoved)}
          icon={<ClearIcon aria-hidden />}
        />
      )}
    </li>
  )

  function nameOf(): ReactNode {
    if (!isKept)
      return /^https:\/\//i.test(address) ? (
        <ExternalLink address={address} label={name} />
      ) : (
        <>
          {name} {name !== address && <span className={styles['soft']}>{address}</span>}
        </>
      )
    if (!isOpenable(name)) return <span title={t('page.files.savedOnly')}>{name}</span>
    return (
      <button
        type="button"
        className={styles['open']}
        aria-label={t('page.files.open', { name })}
        onClick={() => void openFile(t, file)}
      >
        {name}
      </button>
    )
  }
}

function Action({ label, run, icon }: { label: string; run: () => void; icon: ReactNode }) {
  return (
    <ActionIcon aria-label={label} title={label} onClick={run}>
      {icon}
    </ActionIcon>
  )
}
