import type { Meeting } from '@shared/model/meeting'
import type { Texts } from '@shared/texts/texts'
import { formatMeetingTime, formatMonth } from '@renderer/ui/format'

/** When a meeting is; of an idea what is known: the month, or that its time is open. */
export function meetingTime(meeting: Meeting, t: Texts, language: 'fi' | 'en'): string {
  if (meeting.state !== 'idea') return formatMeetingTime(meeting, language)
  const { plannedMonth } = meeting
  if (plannedMonth === '') return t('dispatch.idea.open')
  return t('dispatch.idea.inMonth', { month: formatMonth(plannedMonth) })
}
