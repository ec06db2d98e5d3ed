import type { AnyRecord } from '@shared/model/records'

type Fields = Record<string, unknown>

/**
 * The fields that differ, before and after; null when none does. Of a new record, whose `before` is null, no field is
 * told (decision 0012).
 */
export function changedFields(
  before: AnyRecord | undefined,
  after: AnyRecord,
): { before: Fields | null; after: Fields } | null {
  if (!before) return { before: null, after: {} }
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
