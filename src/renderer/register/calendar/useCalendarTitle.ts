import { weekOf } from '@shared/rules/tasks/taskMonth'
import { formatMonthTitle, formatPeriod } from '@renderer/ui/format'
import { useTexts } from '@renderer/ui/texts'
import type { CalendarScale } from './scale'

/** What is in sight: "marraskuu 2026", "vko 48 (23.11.2026–29.11.2026)". */
export function useCalendarTitle(day: string, scale: CalendarScale): string {
  const { t, language } = useTexts()
  if (scale === 'month') return formatMonthTitle(day.slice(0, 7), language)
  const { number, days } = weekOf(day)
  return t('taskViews.calendar.weekTitle', {
    number,
    days: formatPeriod(days[0] ?? day, days[6] ?? day),
  })
}
