/** One thing that rows are put in order by. */
export interface OrderPart {
  /** The place of each row, as `placesBy` gives it; null for an empty cell. */
  places: readonly (number | null)[]
  descending: boolean
}

/** The empty come last in either direction. */
const atTheEnd = 2 ** 31 - 1

/** The rows by the first part, those that are equal in it by the next; those equal in all stay as they were. */
export function inOrder<Row>(rows: readonly Row[], parts: readonly OrderPart[]): readonly Row[] {
  if (parts.length === 0) return rows
  const keys = parts.map(({ places, descending }) =>
    Int32Array.from(places, (place) => {
      if (place === null) return atTheEnd
      return descending ? -place : place
    }),
  )
  const order = Array.from(rows, (_row, at) => at).sort((a, b) => {
    for (const key of keys) {
      const difference = (key[a] ?? 0) - (key[b] ?? 0)
      if (difference !== 0) return difference
    }
    return a - b
  })
  return order.flatMap((at) => rows[at] ?? [])
}
