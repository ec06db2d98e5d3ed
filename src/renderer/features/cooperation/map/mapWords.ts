import { relationKinds, type Relation } from '@shared/model/relation'
import type { MapLinkKind, MapNode } from '@shared/pictures/mapGraph'
import type { Texts } from '@shared/texts/texts'
import type { PictureState } from '@renderer/ui/pictures/stateLooks'
import type { MapModel } from './mapModel'

/** A state in words. */
export function stateWord(t: Texts, state: PictureState): string {
  return state === 'unknown' ? t('pictures.unknownState') : t(`model.statusState.${state}`)
}

/** What a node is: "Komitea", "Organisaatio". */
export function kindWord(t: Texts, node: MapNode): string {
  return node.kind === 'body'
    ? t(`model.bodyKind.${node.body.kind}`)
    : t(`pictures.map.kinds.${node.kind}`)
}

/** Over the name on a card: "BRC · Neuvosto". */
export function kicker(t: Texts, node: MapNode): string {
  const kind = kindWord(t, node)
  const short = node.kind === 'body' ? node.body.abbreviation : ''
  return short === '' ? kind : `${short} · ${kind}`
}

/**
 * What the other end of a link is, `to` seen from `from` or the other way: "Ylempi toimielin", "Alempi
 * toimielin". Relations are called what they are on the pages of records.
 */
export function linkWord(t: Texts, kind: MapLinkKind, seen: 'from' | 'to'): string {
  if (isRelation(kind)) return t(`cooperation.relation.${seen}.${kind}`)
  return t(`pictures.map.${seen === 'from' ? 'linkKind' : 'linkBack'}.${kind}`)
}

function isRelation(kind: MapLinkKind): kind is Relation['kind'] {
  return (relationKinds as readonly MapLinkKind[]).includes(kind)
}

/** What a person who listens hears of a node. */
export function spoken(t: Texts, node: MapNode, state: PictureState | null): string {
  const kind = kicker(t, node)
  return state && node.kind === 'body'
    ? t('pictures.map.node', { name: node.name, kind, state: stateWord(t, state) })
    : t('pictures.map.anchor', { name: node.name, kind })
}

/** The whole map in a sentence or two. */
export function describeMap(t: Texts, model: MapModel): string {
  const bodies = model.layout.nodes.filter(({ node }) => node.kind === 'body')
  const counts = new Map<PictureState, number>()
  for (const { node } of bodies) {
    const state = model.stateOf(node) ?? 'unknown'
    counts.set(state, (counts.get(state) ?? 0) + 1)
  }
  const states = [...counts].map(([state, count]) =>
    t('pictures.map.stateCount', { state: stateWord(t, state), count }),
  )
  return t('pictures.map.description', {
    bodies: bodies.length,
    links: model.links.length,
    states: states.join(', '),
  })
}
