import { memo, useMemo } from 'react'
import type { PlacedNode } from '@shared/pictures/mapLayout'
import type { PictureState } from '@renderer/ui/pictures/stateLooks'
import { useTexts } from '@renderer/ui/texts'
import styles from './Map.module.css'
import { MapCard } from './MapCard'
import type { MapModel } from './mapModel'
import { cardWords } from './MapPicture'
import { spoken } from './mapWords'

interface MapNodesProps {
  model: MapModel
  /** The one that Tab comes to. */
  currentId: string
  near: ReadonlySet<string>
  /** The one in focus. */
  focusId: string | null
}

/** The cards of the map as a tree that keys walk in. */
export const MapNodes = memo(function MapNodes(props: MapNodesProps) {
  const { model, currentId, near, focusId } = props
  const { t } = useTexts()
  const { nodes } = model.layout
  const siblings = useMemo(() => placesAmongSiblings(nodes), [nodes])
  return (
    <g role="tree" aria-label={t('pictures.map.title')}>
      {nodes.map((placed) => (
        <MapItem
          key={placed.node.id}
          placed={placed}
          state={model.stateOf(placed.node)}
          place={siblings.get(placed.node.id) ?? first}
          isCurrent={placed.node.id === currentId}
          isNear={near.has(placed.node.id)}
          isChosen={placed.node.id === focusId}
        />
      ))}
    </g>
  )
})

interface Place {
  readonly position: number
  readonly count: number
}

const first: Place = { position: 1, count: 1 }

interface MapItemProps {
  placed: PlacedNode
  state: PictureState | null
  place: Place
  isCurrent: boolean
  isNear: boolean
  isChosen: boolean
}

const MapItem = memo(function MapItem(props: MapItemProps) {
  const { placed, state, place, isCurrent, isNear, isChosen } = props
  const { t } = useTexts()
  const { node } = placed
  const words = useMemo(() => cardWords(t, node, state), [t, node, state])
  return (
    <g
      role="treeitem"
      className={styles['item']}
      data-id={node.id}
      data-near={isNear ? '' : undefined}
      data-chosen={isChosen ? '' : undefined}
      data-state={state ?? undefined}
      tabIndex={isCurrent ? 0 : -1}
      transform={`translate(${placed.x} ${placed.y})`}
      aria-label={spoken(t, node, state)}
      aria-level={placed.depth + 1}
      aria-posinset={place.position}
      aria-setsize={place.count}
      aria-selected={isCurrent}
    >
      <MapCard placed={placed} state={state} words={words} />
    </g>
  )
})

function placesAmongSiblings(nodes: readonly PlacedNode[]): Map<string, Place> {
  const places = new Map<string, Place>()
  for (const { childIds } of nodes)
    for (const [index, id] of childIds.entries())
      places.set(id, { position: index + 1, count: childIds.length })
  const roots = nodes.filter(({ parentId }) => parentId === null)
  for (const [index, { node }] of roots.entries())
    places.set(node.id, { position: index + 1, count: roots.length })
  return places
}
