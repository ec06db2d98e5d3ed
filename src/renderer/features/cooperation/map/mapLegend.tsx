import { mapLinkKinds } from '@shared/pictures/mapGraph'
import type { Texts } from '@shared/texts/texts'
import type { LegendItem } from '@renderer/ui/pictures/Legend'
import { StateSample } from '@renderer/ui/pictures/StateParts'
import { pictureStates } from '@renderer/ui/pictures/stateLooks'
import { LinkSample } from './linkLooks'
import type { MapModel } from './mapModel'
import { linkWord, stateWord } from './mapWords'

/** The states and links that the map has now. */
export function mapLegend(t: Texts, { layout, stateOf, lines }: MapModel): LegendItem[] {
  const states = new Set(
    layout.nodes.flatMap(({ node }) => (node.kind === 'body' ? [stateOf(node)] : [])),
  )
  const kinds = new Set(lines.map(({ kind }) => kind))
  return [
    ...pictureStates
      .filter((state) => states.has(state))
      .map((state) => ({
        id: state,
        label: stateWord(t, state),
        sample: <StateSample state={state} />,
      })),
    ...mapLinkKinds
      .filter((kind) => kinds.has(kind))
      .map((kind) => ({
        id: kind,
        label: linkWord(t, kind, 'from'),
        sample: <LinkSample kind={kind} />,
      })),
  ]
}
