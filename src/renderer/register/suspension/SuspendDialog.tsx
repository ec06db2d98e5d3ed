import { useMemo } from 'react'
import type { Link } from '@shared/model/link'
import type { SuspensionSubject } from '@shared/rules/suspend'
import { suspendNow, useSuspensionSubject } from '@renderer/store/suspension'
import { undoAction } from '@renderer/store/undoAction'
import { RecordForm } from '@renderer/ui/form/RecordForm'
import type { Saved } from '@renderer/ui/form/types'
import { notify } from '@renderer/ui/notice/notices'
import { Dialog } from '@renderer/ui/Dialog'
import { useTexts } from '@renderer/ui/texts'
import { useToday } from '@renderer/ui/useToday'
import styles from './SuspendDialog.module.css'
import {
  initialSuspension,
  suspensionFields,
  suspensionProblems,
  suspensionSchema,
  type SuspensionValues,
} from './suspensionForm'

interface SuspendDialogProps {
  subject: Link
  name: string
  onClose: () => void
}

/** Since when, why, what may still be done, and what becomes of open tasks, meetings and seats. */
export default function SuspendDialog({ subject, name, onClose }: SuspendDialogProps) {
  const { t } = useTexts()
  const given = useSuspensionSubject(subject)
  return (
    <Dialog opened onClose={onClose} title={t('suspension.dialog', { name })} size="44rem">
      <p className={styles['lead']}>{t('suspension.lead')}</p>
      {given && <SuspensionForm given={given} name={name} onClose={onClose} />}
    </Dialog>
  )
}

interface SuspensionFormProps {
  given: SuspensionSubject
  name: string
  onClose: () => void
}

function SuspensionForm({ given, name, onClose }: SuspensionFormProps) {
  const { t } = useTexts()
  const today = useToday()
  const fields = useMemo(() => suspensionFields(t, given, today), [t, given, today])

  async function submit(values: SuspensionValues): Promise<Saved> {
    const result = await suspendNow(given, values, today)
    if (!result.ok) return { ok: false, problems: [{ path: '', message: t('shell.saveFailed') }] }
    notify({
      text: t('suspension.done', { name }),
      ...undoAction(t('common.undo'), result.entry),
    })
    onClose()
    return { ok: true }
  }

  return (
    <RecordForm<SuspensionValues>
      label={t('suspension.dialog', { name })}
      schema={suspensionSchema}
      initialValues={initialSuspension(today)}
      fields={fields}
      problems={(values) => suspensionProblems(t, given, values, today)}
      onSubmit={submit}
      onCancel={onClose}
      isNew
      saveLabel={t('suspension.go')}
    />
  )
}
