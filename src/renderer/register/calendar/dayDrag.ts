import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { useEffect, useState, type RefObject } from 'react'

/** Marks what is dragged as an entry of a calendar. */
const dragKey = 'calendarEntry'

/** Makes an entry something to drag to another day. */
export function useEntryDrag(element: RefObject<HTMLElement | null>, entryId: string): void {
  useEffect(() => {
    if (!element.current) return undefined
    return draggable({
      element: element.current,
      getInitialData: () => ({ [dragKey]: entryId }),
    })
  }, [element, entryId])
}

/** Makes a day a place to drop an entry on; true while one is over it. */
export function useDayDrop(
  element: RefObject<HTMLElement | null>,
  onDrop: (entryId: string) => void,
): boolean {
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    if (!element.current) return undefined
    return dropTargetForElements({
      element: element.current,
      canDrop: ({ source }) => typeof source.data[dragKey] === 'string',
      onDragEnter: () => setOver(true),
      onDragLeave: () => setOver(false),
      onDrop: ({ source }) => {
        setOver(false)
        const id = source.data[dragKey]
        if (typeof id === 'string') onDrop(id)
      },
    })
  }, [element, onDrop])
  return isOver
}
