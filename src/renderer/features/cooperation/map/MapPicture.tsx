import type { MapNode } from '@shared/pictures/mapGraph'
import { dense } from '@shared/pictures/mapLines'
import { StateFills } from '@renderer/ui/pictures/StateParts'
import type { PictureState } from '@renderer/ui/pictures/stateLooks'
import { useTexts } from '@renderer/ui/texts'
import { MapCard, type CardWords } from './MapCard'
import { MapLinks } from './MapLinks'
import type { MapModel } from './mapModel'
import { kicker, stateWord } from './mapWords'
import type { Texts } from '@shared/texts/texts'

/** The map as a still picture. */
export function MapPicture({ model }: { model: MapModel }) {
  const { t } = useTexts()
  return (
    <>
      <StateFills />
      <MapLinks lines={model.lines} isDense={model.links.length > dense} />
      {model.layout.nodes.map((placed) => {
        const state = model.stateOf(placed.node)
        return (
          <g key={placed.node.id} transform={`translate(${placed.x} ${placed.y})`}>
            <MapCard placed={placed} state={state} words={cardWords(t, placed.node, state)} />
          </g>
        )
      })}
    </>
  )
}

/** The words of a card. */
export function cardWords(t: Texts, node: MapNode, state: PictureState | null): CardWords {
  return { kind: kicker(t, node), state: state && stateWord(t, state) }
}
