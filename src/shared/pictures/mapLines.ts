import { groupBy } from '../rules/groupBy'
import { isWithin } from '../rules/time'
import type { MapGraph, MapLink, MapLinkKind } from './mapGraph'
import type { PlacedNode } from './mapLayout'

/** The links of one kind as one SVG path, and the heads of their arrows as another. */
export interface MapLines {
  readonly kind: MapLinkKind
  readonly lines: string
  /** Empty for the kinds that have no direction to show. */
  readonly heads: string
}

/** More links than this are straight and faint: bows and dashes by the thousand take seconds to paint. */
export const dense = 400

type Point = readonly [x: number, y: number]

/** The kinds that point from one to the other; a tree and a cooperation do not. */
const pointing: ReadonlySet<MapLinkKind> = new Set([
  'reportsTo',
  'mergedInto',
  'succeeds',
  'renamedTo',
  'specifies',
  'supports',
])

/** The links that hold on a day. */
export function linksOn(links: readonly MapLink[], day: string): MapLink[] {
  return links.filter(({ period }) => isWithin(day, period))
}

/** The links that the tree does not say already: whom a body below somebody reports to, who convenes it. */
export function linksToDraw(links: readonly MapLink[], placed: MapGraph['placed']): MapLink[] {
  return links.filter((link) => {
    const own = placed.get(link.from)
    return own === link || !implied.has(link.kind) || !isAbove(link.to, link.from, placed)
  })
}

const implied: ReadonlySet<MapLinkKind> = new Set(['reportsTo', 'convener', 'secretariat'])

function isAbove(id: string, from: string, placed: MapGraph['placed']): boolean {
  for (let at = placed.get(from)?.to; at !== undefined; at = placed.get(at)?.to) {
    if (at === id) return true
  }
  return false
}

/** Links as lines between the cards, one path for each kind so that thousands are drawn at once. */
export function mapLines(
  links: readonly MapLink[],
  nodes: ReadonlyMap<string, PlacedNode>,
  placed: MapGraph['placed'],
): MapLines[] {
  const between = links.length > dense ? straight : curve
  return [...groupBy(links, ({ kind }) => kind)].map(([kind, ofKind]) => {
    const drawn = ofKind.flatMap((link) => {
      if (isDoubled(link, placed)) return []
      const [from, to] = [nodes.get(link.from), nodes.get(link.to)]
      if (!from || !to) return []
      return [placed.get(link.from) === link ? elbow(from, to) : between(from, to)]
    })
    return {
      kind,
      lines: drawn.map(({ path }) => path).join(''),
      heads: pointing.has(kind) ? drawn.map(({ end, back }) => head(end, back)).join('') : '',
    }
  })
}

/** True of a link that would run beside the line by which the same two hang together. */
function isDoubled(link: MapLink, placed: MapGraph['placed']): boolean {
  const own = placed.get(link.from)
  return own !== undefined && own !== link && own.to === link.to
}

interface Drawn {
  readonly path: string
  /** Where the line ends, and a point from which it comes there. */
  readonly end: Point
  readonly back: Point
}

/** From a card to the one it hangs on, in right angles as charts of organisations have. */
function elbow(from: PlacedNode, to: PlacedNode): Drawn {
  const start: Point = [from.x, middle(from)]
  const end: Point = [to.x + to.width, middle(to)]
  const bend = round((start[0] + end[0]) / 2)
  return {
    path: `M${at(start)}H${bend}V${round(end[1])}H${round(end[0])}`,
    end,
    back: [end[0] + 10, end[1]],
  }
}

/** Between any two cards, in a bow that leaves and arrives at their sides. */
function curve(from: PlacedNode, to: PlacedNode): Drawn {
  const [a, b] = sides(from, to)
  const start: Point = [a.x, middle(from)]
  const end: Point = [b.x, middle(to)]
  const pull = Math.max(28, Math.abs(end[0] - start[0]) * 0.4)
  const first: Point = [start[0] + a.way * pull, start[1]]
  const back: Point = [end[0] + b.way * pull, end[1]]
  return { path: `M${at(start)}C${at(first)} ${at(back)} ${at(end)}`, end, back }
}

/** The shortest line between the sides that face each other. */
function straight(from: PlacedNode, to: PlacedNode): Drawn {
  const [a, b] = sides(from, to)
  const start: Point = [a.x, middle(from)]
  const end: Point = [b.x, middle(to)]
  return { path: `M${at(start)}L${at(end)}`, end, back: start }
}

interface Side {
  readonly x: number
  /** 1: the line leaves to the right; -1: to the left. */
  readonly way: 1 | -1
}

/** The sides that face each other; of cards one above the other, the right sides of both. */
function sides(from: PlacedNode, to: PlacedNode): [Side, Side] {
  const right = (node: PlacedNode): Side => ({ x: node.x + node.width, way: 1 })
  const left = (node: PlacedNode): Side => ({ x: node.x, way: -1 })
  if (to.x > from.x + from.width) return [right(from), left(to)]
  if (from.x > to.x + to.width) return [left(from), right(to)]
  return [right(from), right(to)]
}

/** A small triangle at the end of a line. */
function head(end: Point, back: Point): string {
  const length = Math.hypot(end[0] - back[0], end[1] - back[1]) || 1
  const [x, y] = [(back[0] - end[0]) / length, (back[1] - end[1]) / length]
  const corner = (side: 1 | -1): Point => [
    end[0] + x * 9 - side * y * 4.5,
    end[1] + y * 9 + side * x * 4.5,
  ]
  return `M${at(end)}L${at(corner(1))}L${at(corner(-1))}Z`
}

const middle = ({ y, height }: PlacedNode) => y + height / 2
const round = (value: number) => Math.round(value * 10) / 10
const at = ([x, y]: Point) => `${round(x)} ${round(y)}`
