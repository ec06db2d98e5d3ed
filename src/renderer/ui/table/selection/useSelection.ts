import { useMemo, useRef, useState } from 'react'
import type { Line } from '../grouping/lines'

/** The rows picked for doing something with them all at once. */
export interface Selection<Row> {
  /** Those picked that are seen: what a filter hides is not touched. In the order of the table. */
  rows: readonly Row[]
  has: (id: string) => boolean
  /** Picks a row, or lets it go. */
  toggle: (id: string) => void
  /** Picks some rows; when all of them are picked already, lets them go. */
  toggleAll: (ids: readonly string[]) => void
  /** Picks every row between two lines, and nothing else; `from` holds until another row is picked. */
  extend: (from: number, to: number) => void
  clear: () => void
}

interface SelectionInput<Row> {
  lines: readonly Line<Row>[]
  found: readonly Row[]
  getRowId: (row: Row) => string
}

const nothing: ReadonlySet<string> = new Set()

/** Picked by id, so that rows stay picked when they are sorted, grouped or filtered anew. */
export function useSelection<Row>(input: SelectionInput<Row>): Selection<Row> {
  const { lines, found, getRowId } = input
  const [ids, setIds] = useState(nothing)
  const anchor = useRef<string | null>(null)
  const rows = useMemo(
    () => (ids.size === 0 ? [] : found.filter((row) => ids.has(getRowId(row)))),
    [ids, found, getRowId],
  )

  function toggle(id: string) {
    const next = new Set(ids)
    if (!next.delete(id)) next.add(id)
    anchor.current = id
    setIds(next)
  }

  function toggleAll(some: readonly string[]) {
    const next = new Set(ids)
    const isEvery = some.every((id) => ids.has(id))
    for (const id of some) {
      if (isEvery) next.delete(id)
      else next.add(id)
    }
    anchor.current = null
    setIds(next)
  }

  function extend(from: number, to: number) {
    anchor.current ??= lines[from]?.id ?? null
    const start = lines.findIndex((line) => line.id === anchor.current)
    const [first, last] = start < to ? [start, to] : [to, start]
    const between = lines.slice(Math.max(0, first), last + 1)
    setIds(new Set(between.filter((line) => line.kind === 'row').map((line) => line.id)))
  }

  function clear() {
    anchor.current = null
    setIds(nothing)
  }

  return { rows, has: (id) => ids.has(id), toggle, toggleAll, extend, clear }
}
