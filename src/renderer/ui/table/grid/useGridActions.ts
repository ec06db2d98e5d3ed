import { useEffect, useRef, type KeyboardEvent, type MouseEvent } from 'react'
import type { Line } from '../grouping/lines'
import type { Selection } from '../selection/useSelection'
import { isMarked } from './marked'
import type { GridActions } from './types'
import type { CellPlace } from './useGridKeys'
import { useStable } from '../../useStable'

/** A second click within this time, in milliseconds, edits the cell; the first one alone opens the row. */
const doubleClickTime = 250

interface GridInput<Row> {
  lines: readonly Line<Row>[]
  place: CellPlace
  setPlace: (place: CellPlace) => void
  moveTo: (place: CellPlace) => void
  target: (event: KeyboardEvent) => CellPlace | null
  getRowId: (row: Row) => string
  onOpen: ((row: Row) => void) | undefined
  onFold: (id: string, isFolded: boolean) => void
  /** Null in a table whose rows cannot be picked. */
  selection: Selection<Row> | null
  found: readonly Row[]
  /** Copies the rows picked, else the cell in focus; true when something was copied. */
  onCopy: () => boolean
  /** Removes the rows picked, else the row in focus; true when there is something to remove. */
  onRemove: () => boolean
  edit: {
    start: (place: CellPlace, isReplaced?: boolean) => boolean
    canEdit: (place: CellPlace) => boolean
  }
}

/** What keys and clicks do in a grid. */
export function useGridActions<Row>(input: GridInput<Row>) {
  const { lines, place, selection, edit } = input
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(waiting.current), [])

  function open(row: number) {
    const line = lines[row]
    if (line?.kind === 'row') input.onOpen?.(line.row)
    if (line?.kind === 'group') input.onFold(line.id, line.isOpen)
  }

  function select(row: number, isRange: boolean) {
    const line = lines[row]
    if (!line || !selection) return
    if (line.kind === 'group') selection.toggleAll(line.rows.map(input.getRowId))
    else if (isRange) selection.extend(Math.max(0, place.row), row)
    else selection.toggle(line.id)
  }

  const actions = useStable<GridActions>({
    onFocusCell: (row, column) => input.setPlace({ row, column }),
    onFold: (row) => open(row),
    onSelect: select,
    onClick(row, event) {
      if (selection && (event.shiftKey || event.ctrlKey || event.metaKey)) {
        select(row, event.shiftKey)
        input.moveTo({ row, column: Math.max(0, columnOf(event)) })
      } else if (edit.canEdit({ row, column: columnOf(event) })) {
        // Opening may take the cell from under the second click.
        clearTimeout(waiting.current)
        if (event.detail <= 1) waiting.current = setTimeout(() => open(row), doubleClickTime)
      } else {
        open(row)
      }
    },
    onDoubleClick(row, event) {
      clearTimeout(waiting.current)
      edit.start({ row, column: columnOf(event) })
    },
  })

  /** True when the key was one of picking rows. */
  function onSelectionKey(event: KeyboardEvent): boolean {
    if (!selection) return false
    if (isControl(event, 'a')) selection.toggleAll(input.found.map(input.getRowId))
    else if (event.key === 'Escape' && selection.rows.length > 0) selection.clear()
    else if (event.shiftKey && event.key === ' ') select(place.row, false)
    else if (event.shiftKey && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      const next = input.target(event)
      if (!next || next.row < 0 || place.row < 0) return true
      selection.extend(place.row, next.row)
      input.moveTo(next)
    } else return false
    return true
  }

  /** True when the key was one of folding the group that has the focus. */
  function onGroupKey(event: KeyboardEvent): boolean {
    const line = lines[place.row]
    if (line?.kind !== 'group') return false
    const { key } = event
    const isToggle = key === 'Enter' || (key === ' ' && !event.shiftKey)
    const isWrongWay =
      (key === 'ArrowLeft' && !line.isOpen) || (key === 'ArrowRight' && line.isOpen)
    if (!isToggle && key !== 'ArrowLeft' && key !== 'ArrowRight') return false
    if (!isWrongWay) input.onFold(line.id, line.isOpen)
    return true
  }

  /** True when the key edits or opens the row that has the focus. */
  function onRowKey(event: KeyboardEvent): boolean {
    if (place.row < 0) return false
    if (event.key === 'F2') return edit.start(place)
    if (event.key !== 'Enter') return false
    open(place.row)
    return true
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const { target } = event
    if (!(target instanceof HTMLElement) || target.dataset['cell'] === undefined) return
    if (event.defaultPrevented) return
    if (place.row >= 0 && onLineKey(event)) {
      event.preventDefault()
    } else if (isTyped(event) && edit.start(place, true)) {
      // The letter itself goes into the editor, in place of what was there.
    } else {
      const next = input.target(event)
      if (!next) return
      event.preventDefault()
      input.moveTo(next)
    }
  }

  function onLineKey(event: KeyboardEvent): boolean {
    if (isControl(event, 'c')) return !isMarked() && input.onCopy()
    if (event.key === 'Delete' && !event.shiftKey && !isCommand(event)) return input.onRemove()
    return onGroupKey(event) || onSelectionKey(event) || onRowKey(event)
  }

  return { actions, onKeyDown }
}

/** Ctrl, or Command on a Mac, with a letter and nothing else. */
function isControl(event: KeyboardEvent, letter: string): boolean {
  const isAlone = !event.shiftKey && !event.altKey
  return (event.ctrlKey || event.metaKey) && isAlone && event.key.toLowerCase() === letter
}

function isTyped(event: KeyboardEvent): boolean {
  return event.key.length === 1 && event.key !== ' ' && !isCommand(event)
}

function isCommand(event: KeyboardEvent): boolean {
  return event.ctrlKey || event.altKey || event.metaKey
}

function columnOf(event: MouseEvent<HTMLElement>): number {
  const cell = (event.target as Element).closest<HTMLElement>('[data-cell]')
  return Number(cell?.dataset['cell']?.split(':')[1] ?? -1)
}
