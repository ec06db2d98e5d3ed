import type { Meeting } from '@shared/model/meeting'
import { reportAudiences, type ReportAudience } from '@shared/model/reporting'
import { decisionsIn, latestTo, type Unreported, unreported } from '@shared/rules/decisions'
import { choicesOf } from '@renderer/register/choices'
import { formatDay } from '@renderer/ui/format'
import type { Column } from '@renderer/ui/table/types'
import type { MeetingContext } from './meetingContext'

/** Who has been told of a meeting, when and where, and whether somebody still waits to be told. */
export function reportingColumns({ t, records }: MeetingContext): Column<Meeting>[] {
  const decisions = decisionsIn([...records.occurrence.values()], records.meeting)
  const missing = unreported(decisions)
  return [
    ...reportAudiences.map((to) => toldColumn(to, t(`afterMeeting.decisions.reported.${to}`))),
    {
      kind: 'choice',
      id: 'unreported',
      header: t('afterMeeting.report.missing'),
      value: ({ id }) => waiting(missing, id),
      choices: choicesOf(waits, (one) => t(`afterMeeting.report.waits.${one}`)),
      shown: false,
    },
  ]
}

const waits = ['management', 'staff', 'both'] as const

function waiting(missing: readonly Unreported[], id: string): (typeof waits)[number] | null {
  const [first, second] = missing.filter(({ meeting }) => meeting.id === id)
  if (!first) return null
  return second ? 'both' : first.to
}

function toldColumn(to: ReportAudience, header: string): Column<Meeting> {
  return {
    kind: 'text',
    id: `reported.${to}`,
    header,
    value: ({ reporting }) => {
      const told = latestTo(reporting, to)
      return told ? [formatDay(told.on), told.where].filter(Boolean).join(', ') : ''
    },
    shown: false,
  }
}
