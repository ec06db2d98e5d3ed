import type { Texts } from '@shared/texts/texts'
import { formatMonthTitle } from '../../format'
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

/** What a group is called: "Avoin", "maaliskuu 2026"; '' for the group of empty cells. */
function groupLabel<Row>(column: Column<Row>, key: string, language: 'fi' | 'en'): string {
  if (key === '') return ''
  if (column.kind === 'date') {
    return formatMonthTitle(key, language)
  }
  if (column.kind === 'choice') {
    return column.choices.find((choice) => choice.value === key)?.label ?? key
  }
  return key
}
