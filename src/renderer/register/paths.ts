import { recordPath, routes, type RouteName } from '@renderer/app/routes'

/** What the address says of an area of registers. */
export interface RegisterPlace {
  /** The kind of record whose register is open; null for the area's first. */
  kind: string | null
  /** The record open beside the table, or `new`; null when none is. */
  id: string | null
  /** Fields a new record begins with, by name. */
  fields: Readonly<Record<string, string>>
}

/** Reads `/people/person/<id>` and `/responsibilities/responsibility/new/areaId/<id>`. */
export function readPlace(route: RouteName, path: string): RegisterPlace {
  const [kind = '', id = '', ...rest] = path
    .slice(routes[route].length)
    .split('/')
    .filter((part) => part !== '')
    .map(decodeURIComponent)
  const fields: Record<string, string> = {}
  for (let at = 0; at + 1 < rest.length; at += 2) fields[rest[at] ?? ''] = rest[at + 1] ?? ''
  return { kind: kind || null, id: id || null, fields }
}

/** A form for a new record with some fields filled in. */
export function newRecordPath(
  route: RouteName,
  kind: string,
  fields: Readonly<Record<string, string>> = {},
): string {
  const parts = Object.entries(fields).flat().map(encodeURIComponent)
  return [recordPath(route, kind, 'new'), ...parts].join('/')
}

/** Several ids, or links as `body:<id>`, as the value of a field in an address: `givenValues` reads them. */
export function listed(values: readonly string[]): string {
  return values.join(' ')
}

/** The register of a kind with no record open. */
export function registerPath(route: RouteName, kind: string): string {
  return `${routes[route]}/${kind}`
}
