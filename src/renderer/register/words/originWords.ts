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
  const { meeting, item } = origin
  const name = `${textIn(meeting.title, language)} ${meeting.number}`.trim()
  const { number } = item
  const place = /^\d/.test(number) ? t('tasks.page.item', { number }) : number
  const day = formatDay(dayOf(meeting.start, meeting.timeZone))
  return [name, day, place].filter((part) => part !== '').join(', ')
}
