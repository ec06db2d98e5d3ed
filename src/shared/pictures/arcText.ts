import { textWidth } from './wrapWords'
import { pointAt, textTurn } from './yearClock'

/** Where each letter of a text on an arc stands, as the attributes of an SVG `text` say it. */
export interface ArcText {
  readonly x: string
  readonly y: string
  readonly rotate: string
}

/**
 * A text written along a circle around an angle, letter by letter, as an exported picture may hold no
 * reference to a path. On the lower half it runs the other way, so that it is never upside down.
 */
export function arcText(text: string, middle: number, radius: number, size: number): ArcText {
  const isFlipped = Math.abs(textTurn(middle) - (middle * 180) / Math.PI) > 1
  const way = isFlipped ? -1 : 1
  // The foot of a letter lies nearer the middle of the circle, or outside when it is flipped.
  const foot = radius - way * size * 0.35
  const letters = [...text].map((letter) => widthOf(letter) * size)
  const width = letters.reduce((sum, one) => sum + one, 0)
  let along = -width / 2
  const places = letters.map((own) => {
    const start = middle + (way * along) / foot
    const centre = middle + (way * (along + own / 2)) / foot
    along += own
    const degrees = (centre * 180) / Math.PI + (isFlipped ? 180 : 0)
    return { ...pointAt(start, foot), degrees: degrees % 360 }
  })
  const list = (of: (place: (typeof places)[number]) => number) =>
    places.map((place) => of(place).toFixed(1)).join(' ')
  return { x: list(({ x }) => x), y: list(({ y }) => y), rotate: list(({ degrees }) => degrees) }
}

/** Widths are told on the wide side, for bold letters, which these are not; a J is no wide capital. */
function widthOf(letter: string): number {
  return letter === 'J' ? 0.52 : textWidth(letter, 1) * 0.93
}
