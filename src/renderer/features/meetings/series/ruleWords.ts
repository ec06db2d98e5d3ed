import type { Series } from '@shared/model/series'
import type { Texts } from '@shared/texts/texts'
import { formatWeekday } from '@renderer/ui/format'

/** "Joka toinen viikko, tiistai"; "Kuukausittain: kuukauden ensimmäinen maanantai". */
export function ruleWords(series: Series, first: string | null, t: Texts, language: 'fi' | 'en') {
  const { rhythm } = series
  if (rhythm === 'asNeeded') {
    const nudge = series.nudgeMonths
    const rule = t('series.asNeeded')
    return nudge === null ? rule : `${rule} ${t('series.nudge', { count: nudge })}`
  }
  if (first === null) return t('series.nothingToCount')
  const weekday = formatWeekday(first, language)
  if (rhythm === 'weekly' || rhythm === 'biweekly') return t(`series.${rhythm}`, { weekday })
  const nth = nthOf(first, series.lastOfMonth)
  return t('series.ofMonth', {
    rhythm: t(`model.rhythm.${rhythm}`),
    nth: t(`series.nth.${nth}`),
    weekday,
  })
}

const nths = ['first', 'second', 'third', 'fourth'] as const

/** Which of the weekdays of its month a day is; a fifth is the last. */
function nthOf(day: string, isLast: boolean): (typeof nths)[number] | 'last' {
  const nth = Math.ceil(Number(day.slice(8)) / 7)
  return (isLast ? undefined : nths[nth - 1]) ?? 'last'
}
