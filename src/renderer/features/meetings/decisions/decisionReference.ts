import { textIn } from '@shared/model/base'
import { dayOfMeeting, type DecisionRow } from '@shared/rules/decisions'
import { formatDay } from '@renderer/ui/format'

/** Where it was decided: the meeting's number, the item's, and the meeting, as `2/2026, 4, Tiimikokous`. */
export function decisionReference({ item, meeting }: DecisionRow, language: 'fi' | 'en'): string {
  return [meeting.number, item.number, textIn(meeting.title, language)].filter(Boolean).join(', ')
}

/** What was decided on, and where and when, for a list of decisions. */
export function decisionName(row: DecisionRow, language: 'fi' | 'en'): string {
  const title = row.item.title ? textIn(row.item.title, language) : ''
  const where = `${decisionReference(row, language)}, ${formatDay(dayOfMeeting(row.meeting))}`
  return title ? `${title} (${where})` : where
}
