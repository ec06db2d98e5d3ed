import { finnishOrder } from '@shared/texts/format'
import type { Texts } from '@shared/texts/texts'
import { cellText } from '../cells'
import type { Choice, Column } from '../types'
import { me } from './predicate'

/** The records behind a column's cells, by id, each as its cell calls it. */
export function pickLabels<Row>(
  column: Column<Row>,
  rows: readonly Row[],
): ReadonlyMap<string, string> {
  const labels = new Map<string, string>()
  for (const row of rows) {
    const id = column.pick?.(row)
    if (id && !labels.has(id)) labels.set(id, cellText(column, row))
  }
  return labels
}

/** What such a filter offers: me, when I am among them; nobody; then everybody in Finnish order. */
export function pickChoices(
  t: Texts,
  labels: ReadonlyMap<string, string>,
  ownId: string | null,
): Choice[] {
  const own = ownId === null ? undefined : labels.get(ownId)
  const all = [...labels].map(([value, label]) => ({ value, label }))
  return [
    ...(own ? [{ value: me, label: t('table.filters.me', { name: own }) }] : []),
    { value: '', label: t('table.filters.none') },
    ...all.sort((a, b) => finnishOrder.compare(a.label, b.label)),
  ]
}
