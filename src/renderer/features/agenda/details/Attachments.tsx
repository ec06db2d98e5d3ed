import { ActionIcon } from '@mantine/core'
import { useId, useState } from 'react'
import type { Occurrence } from '@shared/model/occurrence'
import { AttachmentIcon, ClearIcon } from '@renderer/ui/icons'
import { useTexts } from '@renderer/ui/texts'
import { nameAttachment } from '../actions/editItem'
import { useBuilder } from '../builder'
import { titleText } from '../outline/titleText'
import styles from './ItemDetails.module.css'
import { TypedLine } from './TypedLine'

/** The attachments by name, in the order in which the paper numbers them. */
export function Attachments({ occurrence }: { occurrence: Occurrence }) {
  const { t } = useTexts()
  const { locked } = useBuilder()
  const labelId = useId()
  // A new key empties the last line after an attachment was added from it.
  const [added, setAdded] = useState(0)
  const names = occurrence.attachments
  if (locked && names.length === 0) return null

  return (
    <div className={styles['attachments']} role="group" aria-labelledby={labelId}>
      <p id={labelId} className={styles['label']}>
        {t('agenda.edit.attachmentNames')}
      </p>
      {names.map((name, index) => (
        <div key={index} className={styles['attachment']}>
          <TypedLine
            field={`${occurrence.id}.attachments.${index}`}
            aria-label={t('agenda.edit.attachmentName', { number: index + 1 })}
            leftSection={<AttachmentIcon aria-hidden />}
            readOnly={locked}
            stored={name}
            store={(text) => nameAttachment(occurrence.id, index, titleText(text).trim())}
          />
          {!locked && (
            <ActionIcon
              aria-label={t('agenda.edit.attachmentRemove', { name })}
              onClick={() => void nameAttachment(occurrence.id, index, '')}
            >
              <ClearIcon aria-hidden />
            </ActionIcon>
          )}
        </div>
      ))}
      {!locked && (
        <TypedLine
          key={`new ${added}`}
          field={`${occurrence.id}.attachments.new`}
          aria-label={t('agenda.edit.attachmentNew')}
          placeholder={t('agenda.edit.attachmentNew')}
          leftSection={<AttachmentIcon aria-hidden />}
          data-autofocus={added > 0 || undefined}
          stored=""
          store={async (text) => {
            const name = titleText(text).trim()
            const result = await nameAttachment(occurrence.id, names.length, name)
            if (result.ok && name !== '') setAdded((before) => before + 1)
            return result
          }}
        />
      )}
    </div>
  )
}
