import { useMemo } from 'react'
import type { Body } from '@shared/model/body'
import { mapGraph, type MapLink, type MapNode } from '@shared/pictures/mapGraph'
import { mapLayout, type MapLayout, type PlacedNode } from '@shared/pictures/mapLayout'
import { linksOn, linksToDraw, mapLines, type MapLines } from '@shared/pictures/mapLines'
import { groupBy } from '@shared/rules/groupBy'
import { memberCount, memberRegister } from '@shared/rules/members'
import { partyReader } from '@shared/rules/seatParty'
import { seatCount } from '@shared/rules/seatsByRule'
import { stateOn, statusesOn } from '@shared/rules/statusOn'
import type { RecordMaps } from '@renderer/store/kept'
import type { PictureState } from '@renderer/ui/pictures/stateLooks'

/** The kinds of record the map is made of. */
export const mapKinds = [
  'body',
  'organisation',
  'programme',
  'relation',
  'status',
  'membership',
  'seat',
] as const
export type MapMaps = RecordMaps<(typeof mapKinds)[number]>

/** What of the bodies is shown; null is all. */
export interface MapFilter {
  readonly level: Body['level'] | null
  readonly state: PictureState | null
}

export interface MapModel {
  readonly layout: MapLayout
  readonly placed: ReadonlyMap<string, PlacedNode>
  /** The links in force on the day, and as lines those that the tree does not say already. */
  readonly links: readonly MapLink[]
  readonly lines: readonly MapLines[]
  /** The lines of the links of one node. */
  readonly linesOf: (id: string) => MapLines[]
  readonly stateOf: (node: MapNode) => PictureState | null
  readonly membersOf: (id: string) => number
  readonly seatsOf: (id: string) => number
}

/** The map of a day. The sheet is laid out anew only when bodies or their links change. */
export function useMapModel(
  records: MapMaps | undefined,
  { day, language, filter }: { day: string; language: 'fi' | 'en'; filter: MapFilter },
): MapModel | null {
  const states = useMemo(() => records && statusesOn(records.status.values(), day), [records, day])
  const { level, state } = filter
  // Without a filter of states the day does not move the cards.
  const statesThatFilter = state === null ? null : states
  const sheet = useMemo(() => {
    if (!records) return null
    const bodies = [...records.body.values()].filter(
      (body) =>
        (level === null || body.level === level) &&
        (!statesThatFilter || stateOn(statesThatFilter, body.id) === state),
    )
    const { organisation: organisations, programme: programmes, relation } = records
    const relations = [...relation.values()]
    const graph = mapGraph({ bodies, organisations, programmes, relations }, language)
    const layout = mapLayout(graph)
    return { graph, layout, placed: new Map(layout.nodes.map((one) => [one.node.id, one])) }
  }, [records, level, state, statesThatFilter, language])

  return useMemo(() => {
    if (!records || !sheet || !states) return null
    const { graph, layout, placed } = sheet
    const links = linksOn(graph.links, day)
    const register = memberRegister(records.membership.values(), records.status.values())
    const seats = groupBy(records.seat.values(), ({ bodyId }) => bodyId)
    const partyOf = partyReader(records.organisation)
    const seatsOf = (body: Body) =>
      seatCount(body, day, { members: register, seats: seats.get(body.id) ?? [], partyOf })
    const counts = new Map(
      [...records.body.values()].map((body) => [
        body.id,
        { members: memberCount(register, body.id, day), seats: seatsOf(body)?.places },
      ]),
    )
    return {
      layout,
      placed,
      links,
      lines: mapLines(linksToDraw(links, graph.placed), placed, graph.placed),
      linesOf: (id) =>
        mapLines(
          links.filter(({ from, to }) => from === id || to === id),
          placed,
          graph.placed,
        ),
      stateOf: ({ kind, id }) => (kind === 'organisation' ? null : stateOn(states, id)),
      membersOf: (id) => counts.get(id)?.members ?? 0,
      seatsOf: (id) => counts.get(id)?.seats ?? 0,
    }
  }, [records, sheet, states, day])
}
