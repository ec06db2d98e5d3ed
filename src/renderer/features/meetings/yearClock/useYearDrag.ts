import { type PointerEvent, useRef, useState } from 'react'
import { clock, dayAt, type PlacedEntry } from '@shared/pictures/yearClock'
import { daysBetween } from '@shared/rules/time'
import type { YearEntry } from '@shared/rules/yearEntries'

/** So far, in pixels of the screen, a press may wander and still open what it is on. */
const still = 5

interface YearDragInput {
  year: number
  mayMove: (entry: YearEntry) => boolean
  onMove: (entry: YearEntry, days: number) => void
}

interface Pressed {
  readonly entry: YearEntry
  readonly day: string
  readonly x: number
  readonly y: number
}

/** Dragging an entry round the clock, a day at a time; Escape lets it go where it was. */
export function useYearDrag({ year, mayMove, onMove }: YearDragInput) {
  const pressed = useRef<Pressed | null>(null)
  const wasDragged = useRef(false)
  const [dragged, setDragged] = useState<{ entry: YearEntry; days: number } | null>(null)

  function dayUnder(event: PointerEvent<SVGElement>): string {
    const { currentTarget, clientX, clientY } = event
    const svg = currentTarget.ownerSVGElement ?? currentTarget
    const box = svg.getBoundingClientRect()
    // The clock is square and stands in the middle of what room it has.
    const scale = clock.size / Math.min(box.width, box.height)
    const middle = clock.size / 2
    return dayAt(
      {
        x: middle + (clientX - box.left - box.width / 2) * scale,
        y: middle + (clientY - box.top - box.height / 2) * scale,
      },
      year,
    )
  }

  function cancel() {
    pressed.current = null
    setDragged(null)
  }

  return {
    dragged,
    cancel,
    /** True once after a drag: the click that ends it opens nothing. */
    endsDrag: () => {
      const ended = wasDragged.current
      wasDragged.current = false
      return ended
    },
    press: ({ entry }: PlacedEntry, event: PointerEvent<SVGElement>) => {
      wasDragged.current = false
      if (event.button !== 0) return
      const { clientX: x, clientY: y } = event
      pressed.current = { entry, day: dayUnder(event), x, y }
    },
    pointer: {
      onPointerMove: (event: PointerEvent<SVGElement>) => {
        const from = pressed.current
        if (!from) return
        const far = Math.hypot(event.clientX - from.x, event.clientY - from.y)
        if (!wasDragged.current && far < still) return
        if (!wasDragged.current) {
          wasDragged.current = true
          event.currentTarget.setPointerCapture(event.pointerId)
          if (!mayMove(from.entry)) return cancel()
        }
        setDragged({ entry: from.entry, days: daysBetween(from.day, dayUnder(event)) })
      },
      onPointerUp: () => {
        if (dragged) onMove(dragged.entry, dragged.days)
        cancel()
      },
      onPointerCancel: cancel,
    },
  }
}
