import type { Problem } from '../texts/issues'

/** Deeper than any record goes (a change log entry of a record: about 10 levels). */
const deepest = 24

/** True for a JSON object, not an array or null. */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

type Unsafe = Problem & { readonly path: (string | number)[] }

/**
 * The first place in parsed JSON that could harm whoever copies its fields: a `__proto__` key, which
 * would change an object's prototype, or nesting beyond what a workspace has. Null when there is none.
 */
export function findUnsafe(value: unknown, depth = 0): Unsafe | null {
  if (typeof value !== 'object' || value === null) return null
  if (depth > deepest) return { code: 'tooDeep', params: {}, path: [] }
  // Every value of every file passes here: no list of pairs is made, which costs twice the time.
  if (Array.isArray(value)) {
    for (let step = 0; step < value.length; step += 1) {
      const found = findInside(value[step], step, depth)
      if (found) return found
    }
    return null
  }
  for (const step of Object.keys(value)) {
    if (step === '__proto__') return { code: 'forbiddenField', params: {}, path: [step] }
    const found = findInside((value as Readonly<Record<string, unknown>>)[step], step, depth)
    if (found) return found
  }
  return null
}

function findInside(child: unknown, step: string | number, depth: number): Unsafe | null {
  if (typeof child !== 'object') return null
  const found = findUnsafe(child, depth + 1)
  return found && { ...found, path: [step, ...found.path] }
}
