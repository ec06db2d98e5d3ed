import type { Texts } from '@shared/texts/texts'
import { formatDay } from '../../format'
import type { Column } from '../types'
import type { ColumnFilter, TableView } from '../view'
import { pickLabels } from './picks'
import { me } from './predicate'

/** One column's filter in words. */
export interface FilterInWords<Row> {
  column: Column<Row>
  text: string
}

/** What the rows are narrowed by, in the order of the columns. */
export function filtersInWords<Row>(
  t: Texts,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  filters: TableView['filters'],
): FilterInWords<Row>[] {
  return columns.flatMap((column) => {
    const filter = filters[column.id]
    return filter ? [{ column, text: filterText(t, column, rows, filter) }] : []
  })
}

function filterText<Row>(
  t: Texts,
  column: Column<Row>,
  rows: readonly Row[],
  filter: ColumnFilter,
): string {
  switch (filter.kind) {
    case 'text':
      return filter.contains
    case 'choice':
      return filter.values.map((value) => choiceLabel(t, column, value)).join(', ')
    case 'pick': {
      const labels = pickLabels(column, rows)
      return filter.values.map((value) => pickLabel(t, labels, value)).join(', ')
    }
    case 'date':
      return t('table.range', { from: dayText(filter.from), to: dayText(filter.to) })
    case 'number':
      return t('table.range', { from: filter.from ?? '', to: filter.to ?? '' })
    case 'empty':
      return filter.isEmpty ? t('table.filters.onlyEmpty') : t('table.filters.notEmpty')
  }
}

function choiceLabel<Row>(t: Texts, column: Column<Row>, value: string): string {
  if (value === '') return t('table.filterEmpty')
  const choices = column.kind === 'choice' ? column.choices : []
  return choices.find((choice) => choice.value === value)?.label ?? value
}

function pickLabel(t: Texts, labels: ReadonlyMap<string, string>, value: string): string {
  if (value === me) return t('table.filters.meShort')
  if (value === '') return t('table.filters.none')
  return labels.get(value) ?? t('common.removed')
}

function dayText(day: string | null): string {
  return day ? formatDay(day) : ''
}
