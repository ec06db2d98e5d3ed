import { useMemo, useState } from 'react'
import { text } from '@shared/model/fields'
import { personSchema, type Person } from '@shared/model/person'
import { personName } from '@shared/model/personName'
import { changedFields } from '@renderer/store/difference'
import type { RegisterContext } from '@renderer/register/definition'
import { saveRecord } from '@renderer/register/saveRecord'
import { openSource } from '@renderer/register/values'
import { useRecordMaps, type RecordMaps } from '@renderer/store/kept'
import { Dialog } from '@renderer/ui/Dialog'
import { RecordForm } from '@renderer/ui/form/RecordForm'
import type { FieldDef, Saved } from '@renderer/ui/form/types'
import { notify } from '@renderer/ui/notice/notices'
import { useTexts } from '@renderer/ui/texts'
import { useToday } from '@renderer/ui/useToday'
import { personFields } from '../personFields'
import styles from './EraseDialog.module.css'

const uses = ['person', 'organisation'] as const
type Maps = RecordMaps<(typeof uses)[number]>

const schema = personSchema.safeExtend({
  reason: text.refine((value) => value.trim() !== '', { error: 'groundMissing' }),
})
type Values = Person & { reason: string }

interface RectifyDialogProps {
  person: Person
  onClose: () => void
}

/** The form of a person, whose data is put right for a reason that the log keeps (GDPR art. 16). */
export default function RectifyDialog({ person, onClose }: RectifyDialogProps) {
  const { t } = useTexts()
  const records = useRecordMaps(uses)
  const title = t('privacy.rectifyTitle', { name: personName(person) })
  return (
    <Dialog opened onClose={onClose} title={title} size="44rem">
      <div className={styles['form']}>
        <p>{t('privacy.rectifyLead')}</p>
        {records && <RectifyForm person={person} records={records} onClose={onClose} />}
      </div>
    </Dialog>
  )
}

function RectifyForm({ person, records, onClose }: RectifyDialogProps & { records: Maps }) {
  const { t, language } = useTexts()
  const today = useToday()
  // Changes made elsewhere while the form is open are not undone by saving it.
  const [opened] = useState(() => openSource(person))
  const fields = useMemo((): readonly FieldDef<Values>[] => {
    const context: RegisterContext<(typeof uses)[number]> = {
      ...{ t, language, records, today },
      day: today,
    }
    return [
      {
        kind: 'lines',
        name: 'reason',
        label: t('privacy.ground'),
        hint: t('privacy.groundHint'),
        required: true,
        rows: 2,
      },
      ...(personFields(context) as readonly FieldDef<Values>[]),
    ]
  }, [t, language, records, today])

  async function submit({ reason, ...record }: Values): Promise<Saved> {
    if (!changedFields(opened, record))
      return { ok: false, problems: [{ path: '', message: t('privacy.rectifyNothing') }] }
    const asked = { kind: 'person', record, before: opened, reason: reason.trim() } as const
    const saved = await saveRecord(t, asked)
    if (!saved.ok) return saved
    notify({ text: t('privacy.rectified', { name: personName(record) }) })
    onClose()
    return saved
  }

  return (
    <RecordForm<Values>
      label={t('privacy.rectifyTitle', { name: personName(person) })}
      schema={schema}
      initialValues={{ ...opened, reason: '' }}
      fields={fields}
      onSubmit={submit}
      onCancel={onClose}
    />
  )
}
