import type { AnyRecord } from '@shared/model/records'

type Fields = Record<string, unknown>

/**
 * The fields that differ, before and after; null when none does. `before` is null for a new record,
 * and then `after` is the whole record.
 */
export function changedFields(
  before: AnyRecord | undefined,
  after: AnyRecord,
): { before: Fields | null; after: Fields } | null {
  if (!before) return { before: null, after: { ...after } }
  const old: Fields = {}
  const now: Fields = {}
  const was: Fields = { ...before }
  for (const [key, value] of Object.entries(after)) {
    if (sameValue(was[key], value)) continue
    old[key] = was[key]
    now[key] = value
  }
  return Object.keys(now).length === 0 ? null : { before: old, after: now }
}

/** Records are plain JSON with a fixed order of keys, so equal text means equal value. */
function sameValue(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b)
}
