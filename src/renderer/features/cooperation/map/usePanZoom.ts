import { select } from 'd3-selection'
import { zoom, zoomIdentity, zoomTransform, type ZoomBehavior } from 'd3-zoom'
import { useCallback, useEffect, useMemo, useRef } from 'react'

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Under this scale names could not be read: the cards show less, and that larger. */
const farScale = 0.55
const margin = 40
const largest = 1.1
/** How wide the panel at the right is, with its margins. */
const panel = 320

/**
 * Moves and scales what is drawn in a group by wheel, drag, pinch and by asking, without drawing it anew:
 * only the group's transform changes.
 */
export function usePanZoom({ width, height }: { width: number; height: number }) {
  const svg = useRef<SVGSVGElement>(null)
  const group = useRef<SVGGElement>(null)
  const behaviour = useRef<ZoomBehavior<SVGSVGElement, unknown> | null>(null)
  /** True until a person moves the map: a window that grows then shows all of it again. */
  const isWhole = useRef(true)

  const moveTo = useCallback((x: number, y: number, k: number) => {
    if (!svg.current || !behaviour.current) return
    svg.current.dataset['moving'] = ''
    behaviour.current.transform(select(svg.current), zoomIdentity.translate(x, y).scale(k))
  }, [])

  const showAll = useCallback(() => {
    if (!svg.current) return
    const { clientWidth, clientHeight } = svg.current
    const k = Math.min(
      largest,
      (clientWidth - 2 * margin) / Math.max(1, width),
      (clientHeight - 2 * margin) / Math.max(1, height),
    )
    moveTo((clientWidth - width * k) / 2, (clientHeight - height * k) / 2, k)
    isWhole.current = true
  }, [width, height, moveTo])

  useEffect(() => {
    const element = svg.current
    if (!element) return undefined
    behaviour.current = zoom<SVGSVGElement, unknown>()
      .scaleExtent([0.03, 3])
      .translateExtent([
        [-800, -800],
        [width + 800, height + 800],
      ])
      .on('start', ({ sourceEvent }: { sourceEvent: unknown }) => {
        if (!sourceEvent) return
        delete element.dataset['moving']
        isWhole.current = false
      })
      .on('zoom', () => {
        const { x, y, k } = zoomTransform(element)
        if (group.current) group.current.style.transform = `translate(${x}px, ${y}px) scale(${k})`
        element.dataset['detail'] = k < farScale ? 'far' : 'near'
      })
    const selection = select(element)
    behaviour.current(selection)
    // A double click opens a record.
    selection.on('dblclick.zoom', null)
    const observer = new ResizeObserver(() => {
      if (isWhole.current) showAll()
    })
    observer.observe(element)
    return () => {
      observer.disconnect()
      selection.on('.zoom', null)
    }
  }, [width, height, showAll])

  return useMemo(() => {
    const scaleBy = (factor: number) => {
      if (!svg.current || !behaviour.current) return
      svg.current.dataset['moving'] = ''
      isWhole.current = false
      behaviour.current.scaleBy(select(svg.current), factor)
    }
    /** Brings a box to the middle; when `near`, large enough to be read, beside the panel that tells of it. */
    const centre = (box: Box, near: boolean) => {
      if (!svg.current) return
      const { clientWidth, clientHeight } = svg.current
      const k = Math.max(zoomTransform(svg.current).k, near ? 0.85 : 0)
      isWhole.current = false
      const beside = near && clientWidth > 2.5 * panel ? panel : 0
      moveTo(
        (clientWidth - beside) / 2 - (box.x + box.width / 2) * k,
        clientHeight / 2 - (box.y + box.height / 2) * k,
        k,
      )
    }
    /** Brings a box into sight when it is not. */
    const reveal = (box: Box) => {
      if (!svg.current) return
      const { x, y, k } = zoomTransform(svg.current)
      const { clientWidth, clientHeight } = svg.current
      const [left, top] = [box.x * k + x, box.y * k + y]
      const isSeen =
        left >= 0 &&
        top >= 0 &&
        left + box.width * k <= clientWidth &&
        top + box.height * k <= clientHeight
      if (!isSeen) centre(box, false)
    }
    return { svg, group, showAll, scaleBy, centre, reveal }
  }, [showAll, moveTo])
}
