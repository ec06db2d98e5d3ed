/** The values with one added, or without it when it was among them. */
export function toggled(values: readonly string[], value: string): string[] {
  const without = values.filter((other) => other !== value)
  return without.length === values.length ? [...values, value] : without
}
