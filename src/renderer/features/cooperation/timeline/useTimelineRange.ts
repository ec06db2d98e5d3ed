import { useEffect, useState, type RefObject } from 'react'
import { lane } from '@shared/pictures/timelineFrame'
import { panned, within, zoomed, type DayRange } from '@shared/pictures/timeScale'

/**
 * The days in sight: all of them until a person asks for fewer. Ctrl and the wheel zoom where they point.
 * @param width of the picture, the names of the lanes included
 */
export function useTimelineRange(
  bounds: DayRange,
  area: RefObject<HTMLElement | null>,
  width: number,
) {
  const [chosen, setChosen] = useState<DayRange | null>(null)
  const range = chosen ? within(chosen, bounds) : bounds

  useEffect(() => {
    const element = area.current
    if (!element) return undefined
    const turn = (event: WheelEvent) => {
      if (!event.ctrlKey) return
      event.preventDefault()
      const x = event.clientX - element.getBoundingClientRect().left
      const factor = event.deltaY > 0 ? 1.25 : 0.8
      setChosen((before) => within(zoomed(before ?? bounds, factor, partAt(x, width)), bounds))
    }
    element.addEventListener('wheel', turn, { passive: false })
    return () => element.removeEventListener('wheel', turn)
  }, [area, bounds, width])

  return {
    range,
    /** A factor over 1 comes nearer; what is at `x` stays there. */
    zoom: (factor: number, x: number) => setChosen(zoomed(range, 1 / factor, partAt(x, width))),
    move: (part: number) => setChosen(within(panned(range, part), bounds)),
    showAll: () => setChosen(null),
  }
}

/** How far along the axis a place is: 0 the beginning, 1 the end. */
function partAt(x: number, width: number): number {
  return Math.min(1, Math.max(0, (x - lane.label) / (width - lane.label)))
}
