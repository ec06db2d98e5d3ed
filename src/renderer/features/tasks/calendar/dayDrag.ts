import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { useEffect, useState, type RefObject } from 'react'

/** Marks what is dragged as a task of the calendar. */
const dragKey = 'calendarTask'

/** Makes a task something to drag to another day. */
export function useTaskDrag(element: RefObject<HTMLElement | null>, taskId: string): void {
  useEffect(() => {
    if (!element.current) return undefined
    return draggable({
      element: element.current,
      getInitialData: () => ({ [dragKey]: taskId }),
    })
  }, [element, taskId])
}

/** Makes a day a place to drop a task on; true while one is over it. */
export function useDayDrop(
  element: RefObject<HTMLElement | null>,
  onDrop: (taskId: string) => void,
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
