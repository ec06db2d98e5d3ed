import { isDeepStrictEqual } from 'node:util'

export type Fields = Readonly<Record<string, unknown>>

/** The places whose value another one has after, or which are gone, as `task.title`. */
export function changedPlaces(
  kind: string,
  before: unknown,
  after: unknown,
  place = kind,
): string[] {
  if (typeof before !== 'object' || before === null)
    return isDeepStrictEqual(before, after) ? [] : [place]
  if (typeof after !== 'object' || after === null) return [place]
  return Object.entries(before).flatMap(([key, value]) => {
    const name = Array.isArray(before) ? place : `${place}.${key}`
    return changedPlaces(kind, value, (after as Fields)[key], name)
  })
}
