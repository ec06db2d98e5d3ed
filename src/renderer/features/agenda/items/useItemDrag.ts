import {
  attachInstruction,
  extractInstruction,
} from '@atlaskit/pragmatic-drag-and-drop-hitbox/list-item'
import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine'
import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { useEffect, useState, type RefObject } from 'react'
import type { Drop } from '../outline/move'
import { useListCommands } from './listCommands'

interface Dragged {
  readonly id: string
  /** A section is never inside an item. */
  readonly section: boolean
  readonly depth: 0 | 1
  readonly locked: boolean
}

const drops = {
  'reorder-before': 'before',
  'reorder-after': 'after',
  combine: 'inside',
} as const satisfies Record<string, Drop>

/** Marks what is dragged as an item of an agenda. */
const dragKey = 'agendaItem'

/** Makes a row something to drag by its handle and to drop on; tells where a drop would go now. */
export function useItemDrag(
  row: RefObject<HTMLElement | null>,
  handle: RefObject<HTMLElement | null>,
  { id, section, depth, locked }: Dragged,
) {
  const commands = useListCommands()
  const [over, setOver] = useState<Drop | null>(null)
  const [dragging, setDragging] = useState(false)

  useEffect(() => {
    const element = row.current
    const dragHandle = handle.current
    if (!element || !dragHandle || locked) return undefined
    return combine(
      draggable({
        element,
        dragHandle,
        getInitialData: () => ({ [dragKey]: true, id, section }),
        onDragStart: () => setDragging(true),
        onDrop: () => setDragging(false),
      }),
      dropTargetForElements({
        element,
        canDrop: ({ source }) => source.data[dragKey] === true && source.data['id'] !== id,
        getData: ({ input, source }) =>
          attachInstruction(
            { id },
            {
              element,
              input,
              operations: {
                'reorder-before': 'available',
                'reorder-after': 'available',
                combine:
                  depth === 0 && source.data['section'] !== true ? 'available' : 'not-available',
              },
            },
          ),
        onDrag: ({ self }) => setOver(dropOf(self.data)),
        onDragLeave: () => setOver(null),
        onDrop: ({ self, source }) => {
          setOver(null)
          const drop = dropOf(self.data)
          const dragged = source.data['id']
          if (drop && typeof dragged === 'string') commands.drop(dragged, id, drop)
        },
      }),
    )
  }, [row, handle, id, section, depth, locked, commands])

  return { over, dragging }
}

function dropOf(data: Record<string | symbol, unknown>): Drop | null {
  const instruction = extractInstruction(data)
  return instruction && !instruction.blocked ? drops[instruction.operation] : null
}
