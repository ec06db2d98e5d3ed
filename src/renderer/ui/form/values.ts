/** What a form holds while it is filled in: a record whose values may still be raw typing. */
export type FormValues = Record<string, unknown>

/** The value at `a.b.0`; undefined when there is none. */
export function valueAt(values: unknown, path: string): unknown {
  let value = values
  for (const part of path.split('.')) {
    if (typeof value !== 'object' || value === null) return undefined
    value = (value as Record<string, unknown>)[part]
  }
  return value
}

/** The text of a field; what is not text is empty. */
export function asText(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/** The texts of a list field. */
export function asTexts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
}

/** The initial values with what a draft holds over them, field by field; unknown fields are left out. */
export function withDraft(initial: FormValues, draft: unknown): FormValues {
  if (typeof draft !== 'object' || draft === null) return initial
  const kept = Object.entries(draft).filter(([name]) => name in initial)
  return { ...initial, ...Object.fromEntries(kept) }
}

/** The values with another one at `a.b`; what is between is made when it is missing. */
export function withValueAt(values: FormValues, path: string, value: unknown): FormValues {
  const [first = '', ...rest] = path.split('.')
  if (rest.length === 0) return { ...values, [first]: value }
  const inner = values[first]
  const record = typeof inner === 'object' && inner !== null ? (inner as FormValues) : {}
  return { ...values, [first]: withValueAt(record, rest.join('.'), value) }
}

/** The values with others at their paths. */
export function withValues(values: object, given: FormValues): FormValues {
  return Object.entries(given).reduce<FormValues>(
    (all, [path, value]) => withValueAt(all, path, value),
    { ...values },
  )
}
