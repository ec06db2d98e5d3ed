import { useEffect, useMemo, useState, type KeyboardEvent, type MouseEvent } from 'react'
import type { PlacedNode } from '@shared/pictures/mapLayout'
import { dense } from '@shared/pictures/mapLines'
import { stepFrom, type Direction } from '@shared/pictures/mapSteps'
import { StateFills } from '@renderer/ui/pictures/StateParts'
import { ZoomButtons } from '@renderer/ui/pictures/ZoomButtons'
import { useTexts } from '@renderer/ui/texts'
import styles from './Map.module.css'
import { MapFocus } from './MapFocus'
import { MapLinks } from './MapLinks'
import type { MapModel } from './mapModel'
import { MapNodes } from './MapNodes'
import { usePanZoom } from './usePanZoom'

interface MapCanvasProps {
  model: MapModel
  /** The node whose neighbours alone are bright; null when all are. */
  focusId: string | null
  onFocus: (id: string | null) => void
  onOpen: (id: string) => void
}

const directions: Readonly<Record<string, Direction | undefined>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}

/** The map to move on: by mouse, wheel and keys. */
export function MapCanvas({ model, focusId, onFocus, onOpen }: MapCanvasProps) {
  const { t } = useTexts()
  const { layout, placed } = model
  const view = usePanZoom(layout)
  const isDense = model.links.length > dense
  const { svg, group } = view
  const { centre } = view
  // Where the keys have gone since the focus was set; until then they are where the focus is.
  const [walked, setWalked] = useState({ id: '', since: focusId })
  const wanted = walked.since === focusId ? walked.id : (focusId ?? walked.id)
  const currentId = placed.has(wanted) ? wanted : layout.nodes[0]?.node.id
  const focused = focusId === null ? undefined : placed.get(focusId)
  const near = useMemo(() => neighboursOf(model, focusId), [model, focusId])
  const strong = useMemo(() => (focusId === null ? [] : model.linesOf(focusId)), [model, focusId])

  useEffect(() => {
    if (focused) centre(focused, true)
  }, [focused, centre])

  function goTo(node: PlacedNode | null | undefined) {
    if (!node) return
    setWalked({ id: node.node.id, since: focusId })
    svg.current
      ?.querySelector<SVGGElement>(`[data-id="${node.node.id}"]`)
      ?.focus({ preventScroll: true })
    view.reveal(node)
  }

  function press(event: KeyboardEvent) {
    const current = placed.get(currentId ?? '')
    if (!current || event.ctrlKey || event.metaKey || event.altKey) return
    const direction = directions[event.key]
    const actions: Readonly<Record<string, (() => void) | undefined>> = {
      Enter: () => onOpen(current.node.id),
      ' ': () => onFocus(focusId === current.node.id ? null : current.node.id),
      Escape: focusId === null ? undefined : () => onFocus(null),
      '+': () => view.scaleBy(1.4),
      '-': () => view.scaleBy(1 / 1.4),
      '0': view.showAll,
      Home: () => goTo(layout.nodes[0]),
      End: () => goTo(layout.nodes.at(-1)),
    }
    const action = direction ? () => goTo(stepFrom(current, direction, placed)) : actions[event.key]
    if (!action) return
    event.preventDefault()
    event.stopPropagation()
    action()
  }

  return (
    <div className={styles['canvas']}>
      <svg
        ref={svg}
        className={styles['svg']}
        data-focused={focusId === null ? undefined : ''}
        onKeyDown={press}
        onDoubleClick={(event) => {
          const id = idAt(event)
          if (id) onOpen(id)
        }}
        onClick={(event) => onFocus(idAt(event))}
      >
        <StateFills />
        <g ref={group} className={styles['sheet']}>
          <g className={styles['links']} data-dense={isDense ? '' : undefined}>
            <MapLinks lines={model.lines} isDense={isDense} />
          </g>
          <MapLinks lines={strong} isStrong />
          <MapNodes model={model} currentId={currentId ?? ''} near={near} focusId={focusId} />
        </g>
      </svg>
      <p className={styles['keys']}>{t('pictures.map.keys')}</p>
      {focused && (
        <MapFocus
          model={model}
          placed={focused}
          onGo={onFocus}
          onOpen={onOpen}
          onClose={() => {
            onFocus(null)
            goTo(focused)
          }}
        />
      )}
      <ZoomButtons onZoom={view.scaleBy} onReset={view.showAll} />
    </div>
  )
}

function idAt({ target }: MouseEvent): string | null {
  if (!(target instanceof Element)) return null
  return target.closest<SVGGElement>('[data-id]')?.dataset['id'] ?? null
}

/** The node itself and those it is tied to. */
function neighboursOf({ links }: MapModel, id: string | null): ReadonlySet<string> {
  const near = new Set<string>()
  if (id === null) return near
  for (const { from, to } of links) {
    if (from === id) near.add(to)
    if (to === id) near.add(from)
  }
  return near.add(id)
}
