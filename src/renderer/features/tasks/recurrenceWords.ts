import type { Recurrence } from '@shared/model/recurrence'
import { formatDay, formatWeekday } from '@renderer/ui/format'
import type { Texts } from '@shared/texts/texts'

/** A Monday, to name the days of the week by. */
const monday = 5

/** The name of a weekday from its number, 1 Monday … 7 Sunday. */
export function weekdayName(weekday: number, language: 'fi' | 'en'): string {
  return formatWeekday(`2026-01-${String(monday + weekday - 1).padStart(2, '0')}`, language)
}

/** "Joka 2. viikko, maanantai, viimeistään 31.12.2027". */
export function recurrenceWords(rule: Recurrence, t: Texts, language: 'fi' | 'en'): string {
  let words = t(`tasks.recurrence.words.${rule.unit}`, { count: rule.every })
  if (rule.unit === 'week' && rule.weekday !== null)
    words = t('tasks.recurrence.onWeekday', {
      rule: words,
      weekday: weekdayName(rule.weekday, language),
    })
  if ((rule.unit === 'month' || rule.unit === 'year') && rule.monthDay !== null)
    words = t('tasks.recurrence.onMonthDay', { rule: words, day: rule.monthDay })
  if (rule.from === 'done') words = t('tasks.recurrence.fromDone', { rule: words })
  if (rule.until !== null)
    words = t('tasks.recurrence.endsOn', { rule: words, day: formatDay(rule.until) })
  if (rule.times !== null)
    words = t('tasks.recurrence.endsAfter', { rule: words, count: rule.times })
  return words
}
