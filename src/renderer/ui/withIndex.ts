import { defaultRangeExtractor, type Range } from '@tanstack/react-virtual'

/** What is in sight, and the one at an index, which holds the focus; a negative index is none. */
export function withIndex(index: number, range: Range): number[] {
  const shown = defaultRangeExtractor(range)
  if (index < 0 || index >= range.count || shown.includes(index)) return shown
  return [...shown, index].toSorted((a, b) => a - b)
}
