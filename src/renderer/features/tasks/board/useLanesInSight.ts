import { useVirtualizer, type Range } from '@tanstack/react-virtual'
import { useCallback, useLayoutEffect, type RefObject } from 'react'
import { withIndex } from '@renderer/ui/withIndex'

/**
 * The columns in sight, and the one with the focus: there may be one for each of hundreds of people.
 * @param widths of all columns in pixels
 */
export function useLanesInSight(
  board: RefObject<HTMLElement | null>,
  widths: readonly number[],
  current: number,
) {
  const virtualizer = useVirtualizer({
    count: widths.length,
    horizontal: true,
    getScrollElement: () => board.current,
    estimateSize: (at) => widths[at] ?? 0,
    overscan: 1,
    // Until the width of the board is measured.
    initialRect: { width: 1200, height: 0 },
    rangeExtractor: useCallback((range: Range) => withIndex(current, range), [current]),
  })
  const all = widths.join(' ')
  useLayoutEffect(() => virtualizer.measure(), [virtualizer, all])
  return { shown: virtualizer.getVirtualItems(), total: virtualizer.getTotalSize() }
}
