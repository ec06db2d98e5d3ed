import { useEffect, useRef } from 'react'

/** When the table comes back with a row to be at, such as the one whose page was read, its first cell takes the focus. */
export function useStartRow(
  /** From the first row on. */
  ids: () => readonly string[],
  start: string | null,
  focusRow: (row: number) => void,
): void {
  const isDone = useRef(start === null)
  useEffect(() => {
    if (isDone.current || start === null) return
    isDone.current = true
    const row = ids().indexOf(start)
    if (row >= 0) focusRow(row)
  })
}
