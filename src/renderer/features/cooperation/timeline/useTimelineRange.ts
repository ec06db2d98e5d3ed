import { useEffect, useState, type RefObject } from 'react'
import { panned, within, zoomed, type DayRange } from '@shared/pictures/timeScale'

/** The days in sight: all of them until a person asks for fewer. Ctrl and the wheel zoom where they point. */
export function useTimelineRange(
  bounds: DayRange,
  area: RefObject<HTMLElement | null>,
  label: number,
) {
  const [chosen, setChosen] = useState<DayRange | null>(null)
  const range = chosen ? within(chosen, bounds) : bounds

  useEffect(() => {
    const element = area.current
    if (!element) return undefined
    const turn = (event: WheelEvent) => {
      if (!event.ctrlKey) return
      event.preventDefault()
      const { left, width } = element.getBoundingClientRect()
      const around = Math.min(1, Math.max(0, (event.clientX - left - label) / (width - label)))
      setChosen((before) => zoomed(before ?? bounds, event.deltaY > 0 ? 1.25 : 0.8, around))
    }
    element.addEventListener('wheel', turn, { passive: false })
    return () => element.removeEventListener('wheel', turn)
  }, [area, bounds, label])

  return {
    range,
    /** A factor over 1 comes nearer. */
    zoom: (factor: number) => setChosen(zoomed(range, 1 / factor)),
    move: (part: number) => setChosen(within(panned(range, part), bounds)),
    showAll: () => setChosen(null),
  }
}
