import {
  attachClosestEdge,
  extractClosestEdge,
} from '@atlaskit/pragmatic-drag-and-drop-hitbox/closest-edge'
import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine'
import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { useEffect, useRef, useState, type RefObject } from 'react'

/** Marks what is dragged as a column of a table. */
const dragKey = 'tableColumn'

interface ColumnDrag {
  id: string
  /** A column was dropped at this one's left or right. */
  onDrop: (dragged: string, side: 'left' | 'right') => void
}

/** Makes a title something to drag by its words and to drop on; tells on which side a drop would go. */
export function useColumnDrag(
  header: RefObject<HTMLElement | null>,
  handle: RefObject<HTMLElement | null>,
  { id, onDrop }: ColumnDrag,
): 'left' | 'right' | null {
  const [over, setOver] = useState<'left' | 'right' | null>(null)
  const latest = useRef(onDrop)
  useEffect(() => {
    latest.current = onDrop
  }, [onDrop])

  useEffect(() => {
    const element = header.current
    const dragHandle = handle.current
    if (!element || !dragHandle) return undefined
    return combine(
      draggable({ element, dragHandle, getInitialData: () => ({ [dragKey]: true, id }) }),
      dropTargetForElements({
        element,
        canDrop: ({ source }) => source.data[dragKey] === true && source.data['id'] !== id,
        getData: ({ input }) =>
          attachClosestEdge({ id }, { element, input, allowedEdges: ['left', 'right'] }),
        onDrag: ({ self }) => setOver(sideOf(self.data)),
        onDragLeave: () => setOver(null),
        onDrop: ({ self, source }) => {
          setOver(null)
          const dragged = source.data['id']
          const side = sideOf(self.data)
          if (side && typeof dragged === 'string') latest.current(dragged, side)
        },
      }),
    )
  }, [header, handle, id])

  return over
}

function sideOf(data: Record<string | symbol, unknown>): 'left' | 'right' | null {
  const edge = extractClosestEdge(data)
  return edge === 'left' || edge === 'right' ? edge : null
}
