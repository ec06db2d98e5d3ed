/**
 * The newer of two plain values with the parts of the older one wherever they are equal: objects, arrays, and maps
 * whose keys are in the same order. Unchanged parts can then be known by being the same.
 */
export function shared<T>(before: T, after: T): T {
  return sharedParts(before, after) as T
}

function sharedParts(before: unknown, after: unknown): unknown {
  if (Object.is(before, after)) return before
  if (before instanceof Map && after instanceof Map) return sharedMap(before, after)
  if (Array.isArray(before) && Array.isArray(after)) {
    const parts = after.map((part, index) => sharedParts(before[index], part))
    const isSame = parts.length === before.length && parts.every((part, at) => part === before[at])
    return isSame ? before : parts
  }
  if (!isPlain(before) || !isPlain(after)) return after
  const keys = Object.keys(after)
  const parts = keys.map((key) => sharedParts(before[key], after[key]))
  const isSame =
    keys.length === Object.keys(before).length && keys.every((key, at) => parts[at] === before[key])
  return isSame ? before : Object.fromEntries(keys.map((key, at) => [key, parts[at]]))
}

function sharedMap(before: ReadonlyMap<unknown, unknown>, after: ReadonlyMap<unknown, unknown>) {
  const parts = [...after].map(
    ([key, value]) => [key, sharedParts(before.get(key), value)] as const,
  )
  const isSame =
    parts.length === before.size && parts.every(([key, value]) => before.get(key) === value)
  return isSame ? before : new Map(parts)
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
