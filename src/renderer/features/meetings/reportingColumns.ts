import type { Meeting } from '@shared/model/meeting'
import { reportAudiences, type ReportAudience } from '@shared/model/reportAudience'
import { decisionsIn, latestTo, untoldMeetings, waits } from '@shared/rules/decisions'
import { choicesOf } from '@renderer/register/choices'
import type { Column } from '@renderer/ui/table/types'
import type { MeetingContext } from './meetingContext'
import { reportingWords } from './reportingWords'

/** Who has been told of a meeting, when, where and by whom, and whether somebody still waits to be told. */
export function reportingColumns(context: MeetingContext): Column<Meeting>[] {
  const { t, records } = context
  // Reads every item of every meeting, so not before the column is looked at.
  const waiting = lazily(() => waitingIn(records))
  return [
    ...reportAudiences.map((to) => toldColumn(to, context)),
    {
      kind: 'choice',
      id: 'unreported',
      header: t('afterMeeting.report.missing'),
      value: ({ id }) => waiting().get(id) ?? null,
      choices: choicesOf(waits, (one) => t(`afterMeeting.report.waits.${one}`)),
      shown: false,
    },
  ]
}

/** Who still waits to be told, by meeting. */
function waitingIn({ occurrence, meeting }: MeetingContext['records']) {
  const untold = untoldMeetings(decisionsIn([...occurrence.values()], meeting))
  return new Map(untold.map((one) => [one.meeting.id, one.waiting]))
}

function lazily<T>(make: () => T): () => T {
  let made: { value: T } | null = null
  return () => (made ??= { value: make() }).value
}

function toldColumn(to: ReportAudience, { t, language, records }: MeetingContext): Column<Meeting> {
  return {
    kind: 'text',
    id: `reported.${to}`,
    header: t(`afterMeeting.decisions.reported.${to}`),
    value: ({ reporting }) => reportingWords(latestTo(reporting, to), records.person, language),
    shown: false,
  }
}
