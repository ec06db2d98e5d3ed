import { textIn } from '@shared/model/base'
import { wallTime } from '@shared/rules/time'
import { dayOfMeeting, type Untold } from '@shared/rules/decisions'
import type { InvitationToSend } from '@shared/rules/invitationDue'
import type { Unapproved } from '@shared/rules/minutesToApprove'
import type { ReportDue } from '@shared/rules/reportsDue'
import { meetingPath, recordPath, routes } from '@renderer/app/routes'
import { linkName } from '@renderer/register/names'
import { registerPath } from '@renderer/register/paths'
import { dutyName, reportName } from '@renderer/register/words/dutyName'
import { duePapers } from '@renderer/store/duePapers'
import type { LinkedRecords } from '@renderer/store/linked'
import { useQuery } from '@renderer/store/query'
import { useTexts } from '@renderer/ui/texts'
import { formatDayShort, formatWeekday } from '@renderer/ui/format'
import type { Texts } from '@shared/texts/texts'
import { dueWords } from './due'
import { groupKeys } from './groupKeys'
import { type Line, LinePanel } from './LinePanel'

type Language = 'fi' | 'en'

/** Above the decisions stands the list of what has not been told. */
const decisionsPath = `${routes.meetings}/decisions`

/** Invitations to send, minutes to approve, decisions to tell and reports to give: each part only when it has something. */
export function PapersDue({ now, today }: { now: string; today: string }) {
  const { t, language } = useTexts()
  const papers = useQuery(duePapers(now, today))
  if (!papers) return null
  return (
    <>
      <LinePanel
        title={t('today.invitations.title')}
        hotKey={groupKeys.invitations}
        lines={papers.invitations.map((one) => invitationLine(one, t, language))}
        path={routes.meetings}
      />
      <LinePanel
        title={t('today.minutes.title')}
        hotKey={groupKeys.minutes}
        lines={papers.minutes.map((one) => minutesLine(one, t, language))}
        path={routes.meetings}
      />
      <LinePanel
        title={t('today.untold.title')}
        lines={papers.untold.map((one) => untoldLine(one, t, language))}
        path={decisionsPath}
      />
      <LinePanel
        title={t('today.reports.title')}
        hotKey={groupKeys.reports}
        lines={papers.reports.map((one, at) => ({
          ...reportLine(one, papers.subjects, today, t, language),
          id: String(at),
        }))}
        path={registerPath('funding', 'project')}
      />
    </>
  )
}

function invitationLine({ meeting, due }: InvitationToSend, t: Texts, language: Language): Line {
  const state = due.state === 'late' || due.state === 'today' ? due.state : 'before'
  const day = t('today.shortDate', {
    weekday: formatWeekday(due.day, language, true),
    day: formatDayShort(due.day),
  })
  return {
    id: meeting.id,
    path: meetingPath(meeting.id),
    name: textIn(meeting.title, language),
    detail: t(`today.invitations.${state}`, { day }),
    isLate: state === 'late',
  }
}

/** The minutes are approved in the next meeting, so that is where the row leads. */
function minutesLine({ meeting, next }: Unapproved, t: Texts, language: Language): Line {
  const dayOf = ({ start, timeZone }: typeof meeting) =>
    formatDayShort(wallTime(start, timeZone).day)
  const day = dayOf(meeting)
  return {
    id: meeting.id,
    path: meetingPath((next ?? meeting).id),
    name: textIn(meeting.title, language),
    detail: next
      ? t('today.minutes.inNext', { day, next: dayOf(next) })
      : t('today.minutes.noNext', { day }),
  }
}

function untoldLine({ meeting, waiting }: Untold, t: Texts, language: Language): Line {
  return {
    id: meeting.id,
    path: decisionsPath,
    name: textIn(meeting.title, language),
    detail: t('today.untold.held', {
      day: formatDayShort(dayOfMeeting(meeting)),
      waits: t(`afterMeeting.report.waits.${waiting}`),
    }),
  }
}

function reportLine(
  one: ReportDue,
  subjects: LinkedRecords,
  today: string,
  t: Texts,
  language: Language,
): Omit<Line, 'id'> {
  const due = dueWords(one.due, today, t, language)
  const what = 'report' in one ? reportName(one.report, t) : dutyName(one.duty, t)
  return {
    ...ownerOf(one, subjects, t, language),
    detail: [what, due.day, due.note].filter(Boolean).join(', '),
    isLate: due.late,
  }
}

/** Whose it is, and where it is marked as given: in a project, or among what is suspended. */
function ownerOf(
  one: ReportDue,
  subjects: LinkedRecords,
  t: Texts,
  language: Language,
): Pick<Line, 'name' | 'path'> {
  if (one.of === 'status')
    return {
      name: linkName(subjects, one.status.subject, language) || t('common.unnamed'),
      path: recordPath('cooperation', 'status', one.status.id),
    }
  const { project } = one
  return {
    name: project.acronym || textIn(project.name, language),
    path: recordPath('funding', 'project', project.id),
  }
}
