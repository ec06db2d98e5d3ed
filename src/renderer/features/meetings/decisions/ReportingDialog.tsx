import type { ReportAudience } from '@shared/model/reportAudience'
import { type Reporting, reporting } from '@shared/model/reporting'
import { notSaved } from '@renderer/register/problemText'
import { peopleSource } from '@renderer/register/sources'
import { tellSaved } from '@renderer/register/tellSaved'
import type { Change } from '@renderer/store/change'
import { useRecordMaps } from '@renderer/store/kept'
import { getPreferences } from '@renderer/store/preferences'
import { save } from '@renderer/store/save'
import { Dialog } from '@renderer/ui/Dialog'
import { RecordForm } from '@renderer/ui/form/RecordForm'
import type { FieldDef, Saved } from '@renderer/ui/form/types'
import { useTexts } from '@renderer/ui/texts'
import { useToday } from '@renderer/ui/useToday'

interface ReportingDialogProps {
  /** What is done; the dots of the button that asked for it are left out. */
  title: string
  to: ReportAudience
  /** What is written of the answer, in one step to undo. */
  changes(told: Reporting): Change[]
  onSaved?(): void
  onClose(): void
}

/** That a whole meeting, or each decision of a report, was reported or told: when, in which § or channel, by whom. */
export default function ReportingDialog(props: ReportingDialogProps) {
  const { to, changes, onSaved, onClose } = props
  const title = props.title.replace(/…$/, '')
  const { t, language } = useTexts()
  const today = useToday()
  const records = useRecordMaps(['person', 'organisation'])

  async function submit(told: Reporting): Promise<Saved> {
    const result = await save(changes(told), 'edit')
    if (!result.ok) return notSaved(t, result.problem)
    tellSaved(t, result, t('afterMeeting.report.saved'))
    onSaved?.()
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
          initialValues={{ to, on: today, where: '', byId: getPreferences().ownPersonId }}
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
