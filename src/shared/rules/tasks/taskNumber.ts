import type { TaskNumber } from '../../model/task'

/** `T-2026-14`; '' for a task that has none yet. */
export function formatTaskNumber(number: TaskNumber | null): string {
  return number ? `T-${number.year}-${number.ordinal}` : ''
}

/** The number in `T-2026-14` or `t-2026-014`; null when it is not one. */
export function parseTaskNumber(typed: string): TaskNumber | null {
  const parts = /^t-(\d{4})-0*([1-9]\d{0,5})$/i.exec(typed.trim())
  return parts ? { year: Number(parts[1]), ordinal: Number(parts[2]) } : null
}

/** In the order they were given. */
export function compareTaskNumbers(a: TaskNumber | null, b: TaskNumber | null): number {
  return (a?.year ?? 0) - (b?.year ?? 0) || (a?.ordinal ?? 0) - (b?.ordinal ?? 0)
}
