import { useState } from 'react'
import { flushSync } from 'react-dom'
import { CellEditor, type After } from '../editing/CellEditor'
import { cellField } from '../editing/cellField'
import type { TableEditing } from '../editing/types'
import type { Line } from '../grouping/lines'
import type { Column } from '../types'
import type { CellPlace } from './useGridKeys'

interface CellEditInput<Row> {
  lines: readonly Line<Row>[]
  columns: readonly Column<Row>[]
  editing: TableEditing<Row> | undefined
  language: 'fi' | 'en'
  setPlace: (place: CellPlace) => void
  moveTo: (place: CellPlace) => void
}

/** A cell by its line and column; `isReplaced`: typing opened it. */
interface Edited {
  lineId: string
  columnId: string
  isReplaced: boolean
}

/** The one cell of a grid that is being edited, if any; it stays with its row when rows move. */
export function useCellEdit<Row extends object>(input: CellEditInput<Row>) {
  const { lines, columns, editing, language, setPlace, moveTo } = input
  const [edited, setEdited] = useState<Edited | null>(null)

  function fieldAt({ row, column }: CellPlace) {
    const line = lines[row]
    const shown = columns[column]
    return line?.kind === 'row' && shown ? cellField(editing, shown, line.row, language) : null
  }

  /** Opens an editor at the place; false when the cell is not one to be edited here. */
  function start(place: CellPlace, isReplaced = false): boolean {
    const line = lines[place.row]
    const column = columns[place.column]
    if (!line || !column || !fieldAt(place)) return false
    // At once, so that the key that opened it is typed into it.
    flushSync(() => setEdited({ lineId: line.id, columnId: column.id, isReplaced }))
    return true
  }

  function end(from: CellPlace, after: After) {
    setEdited(null)
    if (after === 'stay') moveTo(from)
    if (after === 'down') moveTo(rowBelow(lines, from))
    if (after !== 'next' && after !== 'previous') return
    const next = nextEditable(from, after === 'next' ? 1 : -1)
    if (!next) return moveTo(from)
    setPlace(next)
    start(next)
  }

  /** The nearest cell in reading order that can be edited. */
  function nextEditable(from: CellPlace, by: 1 | -1): CellPlace | null {
    const all = lines.length * columns.length
    for (let at = from.row * columns.length + from.column + by; at >= 0 && at < all; at += by) {
      const place = { row: Math.floor(at / columns.length), column: at % columns.length }
      if (fieldAt(place)) return place
    }
    return null
  }

  /** What stands in the edited cell of a line. */
  function editorIn(line: Line<Row>, row: number) {
    if (edited?.lineId !== line.id || line.kind !== 'row' || !editing) return null
    const column = columns.findIndex(({ id }) => id === edited.columnId)
    const place = { row, column }
    const field = fieldAt(place)
    if (!field) return null
    const content = (
      <CellEditor
        key={`${line.id} ${edited.columnId}`}
        row={line.row}
        field={field}
        editing={editing}
        isReplaced={edited.isReplaced}
        onDone={(after) => end(place, after)}
      />
    )
    return { columnId: edited.columnId, content }
  }

  return { start, editorIn, canEdit: (place: CellPlace) => fieldAt(place) !== null }
}

/** The row below, over titles of groups; the same when there is none. */
function rowBelow<Row>(lines: readonly Line<Row>[], from: CellPlace): CellPlace {
  const below = lines.findIndex((line, at) => at > from.row && line.kind === 'row')
  return below === -1 ? from : { ...from, row: below }
}
