import { textIn } from '@shared/model/base'
import { dayOf } from '@shared/rules/time'
import type { Texts } from '@shared/texts/texts'
import type { TaskOrigin } from '@renderer/store/taskOrigins'
import { formatDay } from '@renderer/ui/format'

/**
 * In which meeting and under which item a task was agreed: "Tiimin kokous 1/2026, 10.11.2026, kohta 5.3". The item has
 * its number once the meeting is closed; '' for a task that was agreed in none.
 * @param isNarrow the day and the item come first, as little more may be seen: "10.11.2026, kohta 5.3, Tiimin kokous 1/2026"
 */
export function originWords(
  origin: TaskOrigin | undefined,
  t: Texts,
  language: 'fi' | 'en',
  isNarrow = false,
): string {
  if (!origin) return ''
  const { meeting, item } = origin
  const { number } = item
  const name = `${textIn(meeting.title, language)} ${meeting.number}`.trim()
  const day = formatDay(dayOf(meeting.start, meeting.timeZone))
  const place = /^\d/.test(number) ? t('tasks.page.item', { number }) : number
  const parts = isNarrow ? [day, place, name] : [name, day, place]
  return parts.filter((part) => part !== '').join(', ')
}

/** The day of the meeting in which a task was agreed, `YYYY-MM-DD` on the clock of its place; null for none. */
export function originDay(origin: TaskOrigin | undefined): string | null {
  return origin ? dayOf(origin.meeting.start, origin.meeting.timeZone) : null
}
