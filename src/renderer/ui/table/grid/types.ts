import type { MouseEvent } from 'react'

/** Where a line stands. */
export interface LinePlace {
  /** From the top, from 0. */
  index: number
  /** Distance from the top of the grid in pixels. */
  top: number
  /** Depth in the groups, from 1; undefined when there are none. */
  level: number | undefined
  /** How many columns stay at the left. */
  pinned: number
}

/** What a line can ask of its grid. The same object for every line at every time. */
export interface GridActions {
  onFocusCell: (line: number, column: number) => void
  onClick: (line: number, event: MouseEvent<HTMLElement>) => void
  onDoubleClick: (line: number, event: MouseEvent<HTMLElement>) => void
  /** A box was ticked; with Shift, up to this line. */
  onSelect: (line: number, isRange: boolean) => void
  onFold: (line: number) => void
}
