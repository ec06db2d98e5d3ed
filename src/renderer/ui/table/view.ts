import { z } from '@shared/model/fields'

const columnFilter = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), contains: z.string() }),
  z.object({ kind: z.literal('choice'), values: z.array(z.string()) }),
  z.object({ kind: z.literal('date'), from: z.string().nullable(), to: z.string().nullable() }),
  z.object({ kind: z.literal('number'), from: z.number().nullable(), to: z.number().nullable() }),
])
/** What one column lets through. A date or number range includes its ends; null leaves an end open. */
export type ColumnFilter = z.infer<typeof columnFilter>

const tableView = z.object({
  sort: z.array(z.object({ id: z.string(), descending: z.boolean() })).default([]),
  filters: z.record(z.string(), columnFilter).default({}),
  search: z.string().default(''),
  /** Columns shown or hidden by the person, by id; others follow their definition. */
  columns: z.record(z.string(), z.boolean()).default({}),
})
/** Order, filters, search and columns of a table. */
export type TableView = z.infer<typeof tableView>

const tableViews = z.object({
  current: tableView,
  named: z.array(z.object({ name: z.string().min(1).max(80), view: tableView })).default([]),
})
/** The view in use and the views a person has named. */
export type TableViews = z.infer<typeof tableViews>

export const plainView: TableView = tableView.parse({})

/** Reads a stored view; what cannot be read is forgotten, for a view is a convenience and not data. */
export function readViews(stored: unknown, initial: Partial<TableView> = {}): TableViews {
  const result = tableViews.safeParse(stored)
  return result.success ? result.data : { current: { ...plainView, ...initial }, named: [] }
}

/** True when the filter lets everything through. */
export function isBlank(filter: ColumnFilter): boolean {
  switch (filter.kind) {
    case 'text':
      return filter.contains.trim() === ''
    case 'choice':
      return filter.values.length === 0
    case 'date':
    case 'number':
      return filter.from === null && filter.to === null
  }
}

/** The view with one column's filter set, or taken off when null or blank. */
export function withFilter(view: TableView, id: string, filter: ColumnFilter | null): TableView {
  const filters = { ...view.filters }
  delete filters[id]
  if (filter && !isBlank(filter)) filters[id] = filter
  return { ...view, filters }
}

/**
 * The view sorted by a column: first ascending, then descending, then unsorted. With `keepOthers`
 * (Shift) the column is added behind those already sorted by.
 */
export function withSort(view: TableView, id: string, keepOthers: boolean): TableView {
  const at = view.sort.findIndex((sort) => sort.id === id)
  const current = view.sort[at]
  const next = !current ? [{ id, descending: false }] : []
  if (current && !current.descending) next.push({ id, descending: true })
  if (!keepOthers) return { ...view, sort: next }
  if (at === -1) return { ...view, sort: [...view.sort, ...next] }
  return { ...view, sort: view.sort.toSpliced(at, 1, ...next) }
}

/** True when search or a filter may hide rows. */
export function isNarrowed(view: TableView): boolean {
  return view.search.trim() !== '' || Object.keys(view.filters).length > 0
}
