import type { PlacedNode } from './mapLayout'

export type Direction = 'left' | 'right' | 'up' | 'down'

/**
 * Where an arrow key leads: along the lines of the tree where there is one, else to the nearest card that
 * way. Null when there is none.
 */
export function stepFrom(
  from: PlacedNode,
  direction: Direction,
  nodes: ReadonlyMap<string, PlacedNode>,
): PlacedNode | null {
  const alongLine = alongTree(from, direction, nodes)
  return alongLine ?? nearest(from, direction, [...nodes.values()])
}

function alongTree(
  from: PlacedNode,
  direction: Direction,
  nodes: ReadonlyMap<string, PlacedNode>,
): PlacedNode | null {
  const parent = nodes.get(from.parentId ?? '')
  if (direction === 'left') return parent ?? null
  if (direction === 'right') return nodes.get(from.childIds[0] ?? '') ?? null
  const siblings = parent?.childIds ?? []
  const next = siblings.indexOf(from.node.id) + (direction === 'down' ? 1 : -1)
  return (parent && nodes.get(siblings[next] ?? '')) ?? null
}

/** The card that lies most straight and near that way. */
function nearest(
  from: PlacedNode,
  direction: Direction,
  nodes: readonly PlacedNode[],
): PlacedNode | null {
  const isUpright = direction === 'up' || direction === 'down'
  const sign = direction === 'right' || direction === 'down' ? 1 : -1
  let best: PlacedNode | null = null
  let least = Infinity
  for (const node of nodes) {
    const [dx, dy] = [centre(node)[0] - centre(from)[0], centre(node)[1] - centre(from)[1]]
    const ahead = (isUpright ? dy : dx) * sign
    const aside = Math.abs(isUpright ? dx : dy)
    if (ahead <= 0 || ahead + 2 * aside >= least) continue
    least = ahead + 2 * aside
    best = node
  }
  return best
}

const centre = ({ x, y, width, height }: PlacedNode) => [x + width / 2, y + height / 2] as const
