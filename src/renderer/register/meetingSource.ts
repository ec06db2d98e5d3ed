import { textIn } from '@shared/model/base'
import type { Meeting } from '@shared/model/meeting'
import { takesPlace } from '@shared/model/meetingState'
import { wallTime } from '@shared/rules/time'
import type { RecordSource } from '@renderer/ui/form/types'
import { formatDay } from '@renderer/ui/format'

/** A picker of the meetings after one, the nearest first. */
export function meetingSource(
  meetings: ReadonlyMap<string, Meeting>,
  after: Meeting,
  language: 'fi' | 'en',
): RecordSource {
  const later = [...meetings.values()]
    .filter((one) => one.start > after.start && takesPlace(one))
    .sort((a, b) => (a.start < b.start ? -1 : 1))
  return {
    options: later.map(({ id, title, number, start, timeZone }) => ({
      id,
      label: `${textIn(title, language)} ${number}`.trim(),
      detail: formatDay(wallTime(start, timeZone).day),
    })),
  }
}
