import { textIn } from '../model/base'
import type { Body } from '../model/body'
import type { Link } from '../model/link'
import type { Organisation } from '../model/organisation'
import type { Programme } from '../model/programme'
import type { Relation } from '../model/relation'
import { finnishOrder } from '../texts/format'

/** What a link of the map says; those of relations are the kinds of relations. */
export const mapLinkKinds = [
  'parent',
  'secretariat',
  'reportsTo',
  'convener',
  'programme',
  'mergedInto',
  'succeeds',
  'renamedTo',
  'specifies',
  'supports',
  'cooperatesWith',
] as const
export type MapLinkKind = (typeof mapLinkKinds)[number]

/** A body, or an organisation or programme that bodies hang on. */
export type MapNode =
  | { readonly kind: 'body'; readonly id: string; readonly name: string; readonly body: Body }
  | { readonly kind: 'organisation' | 'programme'; readonly id: string; readonly name: string }

/** `from` is the lesser one: it has `to` as its parent, secretariat, convener, or merged into it. */
export interface MapLink {
  readonly kind: MapLinkKind
  readonly from: string
  readonly to: string
  /** When it holds; both null: always. */
  readonly period: { readonly from: string | null; readonly until: string | null }
}

export interface MapGraph {
  readonly nodes: ReadonlyMap<string, MapNode>
  readonly links: readonly MapLink[]
  /** Which link places a node below another; nodes without one stand by themselves. */
  readonly placed: ReadonlyMap<string, MapLink>
}

export interface MapRecords {
  readonly bodies: readonly Body[]
  readonly organisations: ReadonlyMap<string, Organisation>
  readonly programmes: ReadonlyMap<string, Programme>
  readonly relations: readonly Relation[]
}

const always = { from: null, until: null }

/**
 * Bodies and what ties them: to each other, to the organisations that convene or serve them, to the
 * programmes whose committees they are. Only what is tied to a body of the map is on it; a cycle of
 * parents is cut, never followed.
 */
export function mapGraph(records: MapRecords, language: 'fi' | 'en'): MapGraph {
  const bodies = new Map(records.bodies.map((body) => [body.id, body]))
  const found = [...records.bodies.flatMap(linksOfBody), ...linksOfRelations(records.relations)]
  const nodes = new Map<string, MapNode>()
  for (const body of records.bodies) {
    nodes.set(body.id, { kind: 'body', id: body.id, name: textIn(body.name, language), body })
  }
  const links = found.filter(({ from, to }) => from !== to && bodies.has(from) && place(to))
  return { nodes: inOrder(nodes), links, placed: placements(links) }

  /** Puts an organisation or programme on the map when a body needs it; false when there is no such. */
  function place(id: string): boolean {
    if (nodes.has(id)) return true
    const organisation = records.organisations.get(id)
    const programme = records.programmes.get(id)
    const record = organisation ?? programme
    if (!record) return false
    const kind = organisation ? 'organisation' : 'programme'
    nodes.set(id, { kind, id, name: textIn(record.name, language) })
    return true
  }
}

function linksOfBody(body: Body): MapLink[] {
  const link = (kind: MapLinkKind, from: string, to: string | null | undefined): MapLink[] =>
    to ? [{ kind, from, to, period: always }] : []
  return [
    ...link('parent', body.id, body.parentId),
    ...secretariatLink(body.id, body.secretariat),
    ...link('reportsTo', body.id, body.reportsTo?.id),
    ...link('convener', body.id, body.convenerId),
    ...link('programme', body.id, body.programmeId),
  ]
}

/** A secretariat that is a body hangs on the body it serves; an organisation is what the body hangs on. */
function secretariatLink(id: string, secretariat: Link | null): MapLink[] {
  if (!secretariat) return []
  const [from, to] = secretariat.kind === 'body' ? [secretariat.id, id] : [id, secretariat.id]
  return [{ kind: 'secretariat', from, to, period: always }]
}

function linksOfRelations(relations: readonly Relation[]): MapLink[] {
  return relations
    .filter(({ subject, object }) => subject.kind === 'body' && object.kind === 'body')
    .map(({ kind, subject, object, from, until }) => ({
      kind,
      from: subject.id,
      to: object.id,
      period: { from, until },
    }))
}

/** What places a body, the strongest first; the other links only tie. */
const placing: readonly MapLinkKind[] = [
  'parent',
  'mergedInto',
  'renamedTo',
  'secretariat',
  'programme',
  'reportsTo',
  'convener',
]

/** The strongest link of each node that makes no cycle. */
function placements(links: readonly MapLink[]): Map<string, MapLink> {
  const placed = new Map<string, MapLink>()
  for (const kind of placing) {
    for (const link of links) {
      if (link.kind !== kind || placed.has(link.from) || isBelow(link.to, link.from)) continue
      placed.set(link.from, link)
    }
  }
  return placed

  function isBelow(id: string, ancestor: string): boolean {
    for (let at: string | undefined = id; at !== undefined; at = placed.get(at)?.to) {
      if (at === ancestor) return true
    }
    return false
  }
}

function inOrder(nodes: ReadonlyMap<string, MapNode>): Map<string, MapNode> {
  const sorted = [...nodes].sort(
    ([, a], [, b]) => finnishOrder.compare(a.name, b.name) || (a.id < b.id ? -1 : 1),
  )
  return new Map(sorted)
}
