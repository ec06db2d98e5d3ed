import { textIn } from '@shared/model/base'
import { dayOf } from '@shared/rules/time'
import type { Texts } from '@shared/texts/texts'
import type { TaskOrigin } from '@renderer/store/taskOrigins'
import { formatDay } from '@renderer/ui/format'

/**
 * In which meeting and under which item a task was agreed: "Tiimin kokous 1/2026, 10.11.2026, kohta 5.3". The item has
 * its number once the meeting is closed; '' for a task that was agreed in none.
 */
export function originWords(
  origin: TaskOrigin | undefined,
  t: Texts,
  language: 'fi' | 'en',
): string {
  if (!origin) return ''
  const { name, day, place } = wordsOf(origin, t, language)
  return joined(name, day, place)
}

/** The same for a narrow cell, the day and the item first: "10.11.2026, kohta 5.3, Tiimin kokous 1/2026". */
export function originCellWords(
  origin: TaskOrigin | undefined,
  t: Texts,
  language: 'fi' | 'en',
): string {
  if (!origin) return ''
  const { name, day, place } = wordsOf(origin, t, language)
  return joined(day, place, name)
}

/** The day of the meeting in which a task was agreed, `YYYY-MM-DD` on the clock of its place; null for none. */
export function originDay(origin: TaskOrigin | undefined): string | null {
  return origin ? dayOf(origin.meeting.start, origin.meeting.timeZone) : null
}

function wordsOf({ meeting, item }: TaskOrigin, t: Texts, language: 'fi' | 'en') {
  const { number } = item
  return {
    name: `${textIn(meeting.title, language)} ${meeting.number}`.trim(),
    day: formatDay(dayOf(meeting.start, meeting.timeZone)),
    place: /^\d/.test(number) ? t('tasks.page.item', { number }) : number,
  }
}

const joined = (...parts: readonly string[]) => parts.filter((part) => part !== '').join(', ')
