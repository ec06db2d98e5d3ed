import type { ColumnFilter } from '../view'

/** What the title of a column can ask for: a column by its id, or by its place among those shown. */
export interface HeaderActions {
  /** Up, down, not at all; `keepOthers` sorts by the others first. */
  sort: (id: string, keepOthers: boolean) => void
  sortBy: (id: string, isDescending: boolean) => void
  filter: (id: string, filter: ColumnFilter | null) => void
  group: (id: string) => void
  pin: (id: string) => void
  hide: (id: string) => void
  move: (id: string, to: number) => void
  /** Drops a column at the left or right of the one at a place. */
  drop: (id: string, place: number, side: 'left' | 'right') => void
  /** Wider (1) or narrower (-1). */
  resize: (place: number, by: -1 | 1) => void
  fit: (place: number) => void
  /** The width while the edge is pulled, and when it is let go. */
  pull: (place: number, width: number, isDone: boolean) => void
  focus: (place: number) => void
}
