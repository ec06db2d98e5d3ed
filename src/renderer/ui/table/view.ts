import { z } from '@shared/model/fields'
import { namedShape, type Views } from '../views/views'

const columnFilter = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), contains: z.string() }),
  z.object({ kind: z.literal('choice'), values: z.array(z.string()) }),
  /** Records picked by id: '' stands for none, `me` for whoever uses the program. */
  z.object({ kind: z.literal('pick'), values: z.array(z.string()) }),
  z.object({ kind: z.literal('date'), from: z.string().nullable(), to: z.string().nullable() }),
  z.object({ kind: z.literal('number'), from: z.number().nullable(), to: z.number().nullable() }),
  /** Only the empty cells, or only those that are not. */
  z.object({ kind: z.literal('empty'), isEmpty: z.boolean() }),
])
/** What one column lets through. A date or number range includes its ends; null leaves an end open. */
export type ColumnFilter = z.infer<typeof columnFilter>

/** The narrowest and the widest a person can make a column, in pixels. */
export const narrowest = 60
export const widest = 900

const ids = z.array(z.string()).max(200).default([])

const tableView = z.object({
  sort: z.array(z.object({ id: z.string(), descending: z.boolean() })).default([]),
  filters: z.record(z.string(), columnFilter).default({}),
  search: z.string().default(''),
  /** Columns shown or hidden by the person, by id; others follow their definition. */
  columns: z.record(z.string(), z.boolean()).default({}),
  /** Columns in the person's order; those not named come after, in their own. */
  order: ids,
  /** Columns that stay at the left while the others are scrolled. */
  pinned: ids,
  /** Widths given by the person, in pixels. */
  widths: z.record(z.string(), z.number().min(narrowest).max(widest)).default({}),
  /** Columns the rows are grouped by, the outer first. */
  groups: ids,
  /** Groups that are folded, by their id. */
  folded: z.array(z.string()).max(2000).default([]),
  /** What is chosen over the table and belongs to the view, such as whose tasks are counted. */
  beside: z.unknown().optional(),
})
/** Order, filters, search, groups and columns of a table. */
export type TableView = z.infer<typeof tableView>

const tableViews = z.object({ current: tableView, ...namedShape(tableView) })
/** The view in use and the views a person has named. */
export type TableViews = Views<TableView>

export const plainView: TableView = tableView.parse({})

/** Reads a stored view; what cannot be read is forgotten, for a view is a convenience and not data. */
export function readViews(stored: unknown, initial: Partial<TableView> = {}): TableViews {
  const result = tableViews.safeParse(stored)
  return result.success
    ? result.data
    : { current: { ...plainView, ...initial }, named: [], used: null }
}

/** True when the filter lets everything through. */
export function isBlank(filter: ColumnFilter): boolean {
  switch (filter.kind) {
    case 'text':
      return filter.contains.trim() === ''
    case 'choice':
    case 'pick':
      return filter.values.length === 0
    case 'date':
    case 'number':
      return filter.from === null && filter.to === null
    case 'empty':
      return false
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

/** The view grouped by a column inside those it is grouped by already, or not by it any more. */
export function withGroup(view: TableView, id: string): TableView {
  const groups = view.groups.includes(id)
    ? view.groups.filter((other) => other !== id)
    : [...view.groups, id]
  return { ...view, groups, folded: [] }
}

/** The view with a group folded, or open again. */
export function withFolded(view: TableView, group: string, isFolded: boolean): TableView {
  const others = view.folded.filter((other) => other !== group)
  return { ...view, folded: isFolded ? [...others, group] : others }
}

/** True when search or a filter may hide rows. */
export function isNarrowed(view: TableView): boolean {
  return view.search.trim() !== '' || Object.keys(view.filters).length > 0
}
