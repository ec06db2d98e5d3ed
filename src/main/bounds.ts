import type { Bounds } from './memory'

interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** How much of the window must be on a screen for a person to get hold of it, in pixels. */
const grip = { width: 200, height: 100 }

/** The remembered place when enough of it is on a screen that is still there, else null. */
export function visibleBounds(bounds: Bounds | null, screens: readonly Area[]): Bounds | null {
  if (bounds === null) return null
  const isVisible = screens.some((screen) => {
    const width = overlap(bounds.x, bounds.width, screen.x, screen.width)
    const height = overlap(bounds.y, bounds.height, screen.y, screen.height)
    return width >= grip.width && height >= grip.height && bounds.y >= screen.y
  })
  return isVisible ? bounds : null
}

function overlap(from: number, length: number, otherFrom: number, otherLength: number): number {
  return Math.min(from + length, otherFrom + otherLength) - Math.max(from, otherFrom)
}
