import { hierarchy, tree, type HierarchyPointNode } from 'd3-hierarchy'
import potpack from 'potpack'
import type { MapGraph, MapNode } from './mapGraph'
import { wrapWords } from './wrapWords'

/** Sizes of the map, in its own units (pixels at full size). */
export const card = { width: 208, pad: 12, name: 13, line: 17, small: 10.5 } as const
const gap = { column: 46, row: 10, branch: 22, family: 34 } as const
/** As wide to high as a sheet lying on its side. */
const aspect = 1.65

export interface PlacedNode {
  readonly node: MapNode
  /** The name as it stands on the card. */
  readonly lines: readonly string[]
  /** The place in reading order, and in its tree. */
  readonly depth: number
  readonly parentId: string | null
  readonly childIds: readonly string[]
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface MapLayout {
  /** In reading order: each family as a tree, a parent before its children. */
  readonly nodes: readonly PlacedNode[]
  readonly width: number
  readonly height: number
}

interface Sized {
  readonly node: MapNode
  readonly lines: readonly string[]
  readonly height: number
  readonly children: readonly Sized[]
}

interface Family {
  readonly nodes: readonly PlacedNode[]
  w: number
  h: number
  x?: number
  y?: number
}

/**
 * Where each node stands: a tidy tree from left to right for each family, those that stand alone as a
 * block of their own, all packed on a sheet. The same graph gives the same sheet.
 */
export function mapLayout(graph: MapGraph): MapLayout {
  const roots = [...graph.nodes.values()]
    .filter(({ id }) => !graph.placed.has(id))
    .map((node) => sized(node, childrenOf(graph)))
  const trees = roots.filter(({ children }) => children.length > 0)
  const alone = roots.filter(({ children }) => children.length === 0)
  const families = [...trees.map(treeOf), ...(alone.length > 0 ? [blockOf(alone)] : [])]
  const { width, height } = packed(families)
  return { nodes: families.flatMap(moved), width, height }
}

function childrenOf({ nodes, placed }: MapGraph): (id: string) => MapNode[] {
  const children = new Map<string, MapNode[]>()
  for (const node of nodes.values()) {
    const to = placed.get(node.id)?.to
    if (to !== undefined) children.set(to, [...(children.get(to) ?? []), node])
  }
  return (id) => children.get(id) ?? []
}

function sized(node: MapNode, children: (id: string) => MapNode[]): Sized {
  const lines = wrapWords(node.name, {
    width: card.width - 2 * card.pad - 4,
    size: card.name,
    lines: 3,
  })
  const frame = node.kind === 'body' ? 46 : 30
  return {
    node,
    lines,
    height: frame + lines.length * card.line,
    children: children(node.id).map((child) => sized(child, children)),
  }
}

/** The family of a root; the tree lies on its side, so d3's `x` runs down the sheet. */
function treeOf(root: Sized): Family {
  const placed = tree<Sized>()
    .nodeSize([1, card.width + gap.column])
    .separation((a, b) => between(a, b) + (a.parent === b.parent ? gap.row : gap.branch))(
    hierarchy(root, ({ children }) => children),
  )
  const all = placed.descendants()
  const top = Math.min(...all.map(({ x, data }) => x - data.height / 2))
  const nodes = inReadingOrder(placed).map((one) =>
    place(one.data, {
      depth: one.depth,
      parentId: one.parent?.data.node.id ?? null,
      x: one.y,
      y: one.x - one.data.height / 2 - top,
    }),
  )
  return family(nodes)
}

function between(a: { data: Sized }, b: { data: Sized }): number {
  return (a.data.height + b.data.height) / 2
}

function inReadingOrder(root: HierarchyPointNode<Sized>): HierarchyPointNode<Sized>[] {
  const nodes: HierarchyPointNode<Sized>[] = []
  root.eachBefore((node) => nodes.push(node))
  return nodes
}

/** Those without a family, in columns as a list is. */
function blockOf(alone: readonly Sized[]): Family {
  const total = alone.reduce((sum, { height }) => sum + height + gap.row, 0)
  const columns = Math.max(1, Math.round(Math.sqrt((aspect * total) / card.width)))
  const high = total / columns
  const nodes: PlacedNode[] = []
  let [x, y] = [0, 0]
  for (const one of alone) {
    nodes.push(place(one, { depth: 0, parentId: null, x, y }))
    y += one.height + gap.row
    if (y >= high) [x, y] = [x + card.width + gap.row, 0]
  }
  return family(nodes)
}

function place(
  { node, lines, height, children }: Sized,
  at: Pick<PlacedNode, 'depth' | 'parentId' | 'x' | 'y'>,
): PlacedNode {
  const childIds = children.map((child) => child.node.id)
  return { node, lines, childIds, width: card.width, height, ...at }
}

function family(nodes: readonly PlacedNode[]): Family {
  return {
    nodes,
    w: Math.max(...nodes.map(({ x, width }) => x + width)) + gap.family,
    h: Math.max(...nodes.map(({ y, height }) => y + height)) + gap.family,
  }
}

/** Shapes of sheet to try, as wide to high; the packer itself only makes squares. */
const shapes = [1, 1.25, 1.5, 1.75, 2, 2.3, 2.7, 3.2]

/** Gives each family its place, on the sheet that shows them largest on a screen. */
function packed(families: Family[]): { width: number; height: number } {
  let best = { width: 0, height: 0, shape: 1, size: Infinity }
  for (const shape of shapes) {
    const { width, height } = pack(families, shape)
    const size = Math.max(width / aspect, height)
    if (size < best.size) best = { width, height, shape, size }
  }
  pack(families, best.shape)
  // The packer sorts by height; a reader goes down a sheet and from left to right.
  families.sort((a, b) => (a.x ?? 0) - (b.x ?? 0) || (a.y ?? 0) - (b.y ?? 0))
  return { width: best.width, height: best.height }
}

/** The sheet is squeezed while the packer makes its square. */
function pack(families: Family[], shape: number): { width: number; height: number } {
  for (const one of families) one.w /= shape
  const { w, h } = potpack(families)
  for (const one of families) {
    one.x = (one.x ?? 0) * shape
    one.w *= shape
  }
  return { width: Math.max(0, w * shape - gap.family), height: Math.max(0, h - gap.family) }
}

function moved({ nodes, x = 0, y = 0 }: Family): PlacedNode[] {
  return nodes.map((node) => ({ ...node, x: node.x + x, y: node.y + y }))
}
