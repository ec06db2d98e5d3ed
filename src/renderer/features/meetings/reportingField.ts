import { reportAudiences } from '@shared/model/reportAudience'
import type { Reporting } from '@shared/model/reporting'
import type { Texts } from '@shared/texts/texts'
import { choicesOf } from '@renderer/register/choices'
import { getPreferences } from '@renderer/store/preferences'
import type { FieldDef, RecordSource, RowField } from '@renderer/ui/form/types'

/** The rows of reporting: to whom, when, where and by whom. */
export function reportingField(t: Texts, people: RecordSource, today: string) {
  const fields: RowField[] = [
    {
      kind: 'choice',
      name: 'to',
      label: t('afterMeeting.report.to'),
      choices: choicesOf(reportAudiences, (to) => t(`afterMeeting.report.audience.${to}`)),
      span: 3,
    },
    { kind: 'day', name: 'on', label: t('afterMeeting.report.on'), span: 3 },
    { kind: 'text', name: 'where', label: t('afterMeeting.report.where'), span: 3 },
    { kind: 'record', name: 'byId', label: t('afterMeeting.report.by'), source: people, span: 3 },
  ]
  return {
    kind: 'rows' as const,
    name: 'reporting' as const,
    label: t('model.field.reporting'),
    fields,
    make: () => emptyReport(today),
    addLabel: t('afterMeeting.report.add'),
  } satisfies FieldDef<{ reporting: unknown }>
}

function emptyReport(today: string): Reporting {
  return { to: 'management', on: today, byId: getPreferences().ownPersonId, where: '' }
}
