import { type Reporting, reporting } from '@shared/model/reporting'
import type { Unreported } from '@shared/rules/decisions'
import { notSaved } from '@renderer/register/problemText'
import { peopleSource } from '@renderer/register/sources'
import { tellSaved } from '@renderer/register/tellSaved'
import { patch } from '@renderer/store/change'
import { useRecordMaps } from '@renderer/store/kept'
import { getPreferences } from '@renderer/store/preferences'
import { save } from '@renderer/store/save'
import { Dialog } from '@renderer/ui/Dialog'
import { RecordForm } from '@renderer/ui/form/RecordForm'
import type { FieldDef, Saved } from '@renderer/ui/form/types'
import { useTexts } from '@renderer/ui/texts'
import { useToday } from '@renderer/ui/useToday'

/** That a whole meeting was reported or told: when, in which § or channel, and by whom. */
export default function ReportingDialog({ of, onClose }: { of: Unreported; onClose(): void }) {
  const { t, language } = useTexts()
  const today = useToday()
  const records = useRecordMaps(['person', 'organisation'])
  const title = t(`afterMeeting.report.mark.${of.to}`)

  async function submit(told: Reporting): Promise<Saved> {
    const change = patch('meeting', of.meeting.id, (now) => ({
      reporting: [...now.reporting, told],
    }))
    const result = await save([change], 'edit')
    if (!result.ok) return notSaved(t, result.problem)
    tellSaved(t, result, t('afterMeeting.report.saved'))
    onClose()
    return { ok: true }
  }

  const fields: FieldDef<Reporting>[] = [
    { kind: 'day', name: 'on', label: t('afterMeeting.report.on'), required: true, span: 3 },
    { kind: 'text', name: 'where', label: t('afterMeeting.report.where'), span: 3 },
  ]
  return (
    <Dialog opened onClose={onClose} title={title} size="34rem">
      {records && (
        <RecordForm<Reporting>
          label={title}
          schema={reporting}
          initialValues={{ to: of.to, on: today, where: '', byId: getPreferences().ownPersonId }}
          fields={[
            ...fields,
            {
              kind: 'record',
              name: 'byId',
              label: t('afterMeeting.report.by'),
              source: peopleSource(records.person, records.organisation, language),
            },
          ]}
          onSubmit={submit}
          onCancel={onClose}
          isNew
          saveLabel={t('common.save')}
        />
      )}
    </Dialog>
  )
}
