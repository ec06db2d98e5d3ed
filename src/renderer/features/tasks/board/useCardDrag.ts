import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { useEffect, useState, type RefObject } from 'react'
import type { BoardColumn } from '@shared/rules/tasks/board'
import type { CardCommands } from './useCardCommands'

/** Marks what is dragged as a card of the board; the value is the key of its column. */
const dragKey = 'boardCard'

/** Makes a card something to drag; true while it is. */
export function useCardDrag(
  card: RefObject<HTMLElement | null>,
  id: string,
  column: string,
): boolean {
  const [isDragged, setDragged] = useState(false)
  useEffect(() => {
    const element = card.current
    if (!element) return undefined
    return draggable({
      element,
      getInitialData: () => ({ [dragKey]: column, id }),
      onDragStart: () => setDragged(true),
      onDrop: () => setDragged(false),
    })
  }, [card, id, column])
  return isDragged
}

/** Makes a column a place to drop cards of the others; true while one would go there. */
export function useColumnDrop(
  area: RefObject<HTMLElement | null>,
  column: BoardColumn,
  { drop }: CardCommands,
): boolean {
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    const element = area.current
    if (!element) return undefined
    return dropTargetForElements({
      element,
      canDrop: ({ source }) =>
        typeof source.data[dragKey] === 'string' && source.data[dragKey] !== column.key,
      onDragEnter: () => setOver(true),
      onDragLeave: () => setOver(false),
      onDrop: ({ source }) => {
        setOver(false)
        const { id } = source.data
        if (typeof id === 'string') drop(id, column)
      },
    })
  }, [area, column, drop])
  return isOver
}
