import { useLocation } from 'wouter'
import { newId, isWritten, textIn } from '@shared/model/base'
import { localLine, monthOrEmpty, z } from '@shared/model/fields'
import { homeZone, momentOf, dayOf, plusDays } from '@shared/rules/time'
import { meetingPath } from '@renderer/app/routes'
import { notSaved } from '@renderer/register/problemText'
import { tellSaved } from '@renderer/register/tellSaved'
import { put } from '@renderer/store/change'
import { save } from '@renderer/store/save'
import { Dialog } from '@renderer/ui/Dialog'
import { RecordForm } from '@renderer/ui/form/RecordForm'
import type { Saved } from '@renderer/ui/form/types'
import { useTexts } from '@renderer/ui/texts'

const ideaSchema = z
  .strictObject({ title: localLine, month: monthOrEmpty })
  .refine(({ title }) => isWritten(title), { path: ['title', 'fi'], error: 'titleMissing' })
type IdeaValues = z.infer<typeof ideaSchema>

/** An idea of a meeting: a title and perhaps a month. */
export default function IdeaDialog({ onClose }: { onClose: () => void }) {
  const { t, language } = useTexts()
  const [, navigate] = useLocation()

  async function create({ title, month: plannedMonth }: IdeaValues): Promise<Saved> {
    const id = newId()
    // A meeting has a time; an idea's stands for the month, or for nothing.
    const day = plannedMonth === '' ? plusDays(dayOf(new Date()), 14) : `${plannedMonth}-01`
    const record = {
      ...{ id, title, plannedMonth, state: 'idea' as const, type: 'team' as const },
      start: momentOf(day, '09:00', homeZone),
      end: momentOf(day, '10:30', homeZone),
    }
    const result = await save([put('meeting', record)], 'create')
    if (!result.ok) return notSaved(t, result.problem)
    tellSaved(t, result, t('dispatch.idea.saved', { title: textIn(title, language) }))
    navigate(meetingPath(id), { replace: true })
    return { ok: true }
  }

  return (
    <Dialog opened onClose={onClose} title={t('dispatch.idea.title')} size="34rem">
      <p>{t('dispatch.idea.text')}</p>
      <RecordForm<IdeaValues>
        label={t('dispatch.idea.title')}
        schema={ideaSchema}
        initialValues={{ title: { fi: '', en: '', sv: '' }, month: '' }}
        fields={[
          { kind: 'localLine', name: 'title', label: t('model.field.title'), required: true },
          { kind: 'month', name: 'month', label: t('dispatch.idea.month') },
        ]}
        onSubmit={create}
        onCancel={onClose}
        isNew
        saveLabel={t('dispatch.idea.go')}
      />
    </Dialog>
  )
}
