import { textIn } from '@shared/model/base'
import { clockTime, day, z } from '@shared/model/fields'
import type { Meeting } from '@shared/model/meeting'
import { momentOf, wallTime } from '@shared/rules/time'
import { nextWorkingDay } from '@shared/rules/workingDays'
import { notSaved } from '@renderer/register/problemText'
import { tellSaved } from '@renderer/register/tellSaved'
import { patch } from '@renderer/store/change'
import { save } from '@renderer/store/save'
import { Dialog } from '@renderer/ui/Dialog'
import { RecordForm } from '@renderer/ui/form/RecordForm'
import type { Saved } from '@renderer/ui/form/types'
import { useTexts } from '@renderer/ui/texts'

const draftSchema = z
  .strictObject({ day, from: clockTime, until: clockTime })
  .refine(({ from, until }) => from < until, { path: ['until'], error: 'endBeforeStart' })
type DraftValues = z.infer<typeof draftSchema>

/** The day on which an idea becomes a draft; a working day of its month is proposed. */
export default function DraftDialog({ idea, onClose }: { idea: Meeting; onClose: () => void }) {
  const { t, language } = useTexts()
  const from = wallTime(idea.start, idea.timeZone)
  const until = wallTime(idea.end, idea.timeZone)

  async function make(values: DraftValues): Promise<Saved> {
    const result = await save(
      [
        patch('meeting', idea.id, {
          state: 'draft',
          plannedMonth: '',
          start: momentOf(values.day, values.from, idea.timeZone),
          end: momentOf(values.day, values.until, idea.timeZone),
        }),
      ],
      'edit',
    )
    if (!result.ok) return notSaved(t, result.problem)
    tellSaved(t, result, t('dispatch.idea.drafted', { title: textIn(idea.title, language) }))
    onClose()
    return { ok: true }
  }

  return (
    <Dialog opened onClose={onClose} title={t('dispatch.idea.toDraftTitle')} size="34rem">
      <RecordForm<DraftValues>
        label={t('dispatch.idea.toDraftTitle')}
        schema={draftSchema}
        initialValues={{ day: nextWorkingDay(from.day), from: from.clock, until: until.clock }}
        fields={[
          { kind: 'day', name: 'day', label: t('dispatch.idea.day'), required: true },
          {
            kind: 'clock',
            name: 'from',
            label: t('dispatch.idea.from'),
            required: true,
            span: 3,
          },
          {
            kind: 'clock',
            name: 'until',
            label: t('dispatch.idea.until'),
            required: true,
            span: 3,
          },
        ]}
        onSubmit={make}
        onCancel={onClose}
        isNew
        saveLabel={t('dispatch.idea.toDraftGo')}
      />
    </Dialog>
  )
}
