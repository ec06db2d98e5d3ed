import { kept } from '@shared/texts/kept'
import type { Texts } from '@shared/texts/texts'
import type { Column } from '../types'
import type { GroupLine } from './lines'

/** "Tila: Avoin (12)": what a group has in common and how many rows it has. */
export function groupTitle<Row>(
  { column, groupKey, rows }: GroupLine<Row>,
  { t, language }: { t: Texts; language: 'fi' | 'en' },
): string {
  const value = groupLabel(column, groupKey, language) || t('table.filterEmpty')
  const title = t('table.group.titled', { column: column.header, value })
  return t('table.group.withCount', { title, count: rows.length })
}

const months = kept(
  (language: 'fi' | 'en') =>
    new Intl.DateTimeFormat(language === 'fi' ? 'fi-FI' : 'en-GB', {
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    }),
)

/** What a group is called: "Avoin", "maaliskuu 2026"; '' for the group of empty cells. */
function groupLabel<Row>(column: Column<Row>, key: string, language: 'fi' | 'en'): string {
  if (key === '') return ''
  if (column.kind === 'date') {
    return months(language).format(new Date(`${key}-01T12:00:00Z`))
  }
  if (column.kind === 'choice') {
    return column.choices.find((choice) => choice.value === key)?.label ?? key
  }
  return key
}
