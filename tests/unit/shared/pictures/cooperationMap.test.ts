import { describe, expect, it } from 'vitest'
import { local } from '@shared/model/base'
import type { Body } from '@shared/model/body'
import { createRecord, type RecordInput } from '@shared/model/records'
import { linksOn, linksToDraw, mapLines } from '@shared/pictures/mapLines'
import { mapGraph, type MapRecords } from '@shared/pictures/mapGraph'
import { mapLayout, type MapLayout } from '@shared/pictures/mapLayout'
import { stepFrom } from '@shared/pictures/mapSteps'
import { byId } from '../rules/make'

type BodyFields = Partial<RecordInput<'body'>>

function aBody(name: string, fields: BodyFields = {}): Body {
  return createRecord('body', { kind: 'council', name: local(name), ...fields })
}

function recordsOf(bodies: readonly Body[], more: Partial<MapRecords> = {}): MapRecords {
  return { bodies, organisations: new Map(), programmes: new Map(), relations: [], ...more }
}

const link = (kind: 'body' | 'organisation', id: string) => ({ kind, id })
const relate = (from: Body, to: Body, fields: Partial<RecordInput<'relation'>> = {}) =>
  createRecord('relation', {
    kind: 'mergedInto',
    subject: link('body', from.id),
    object: link('body', to.id),
    ...fields,
  })

/** 500 bodies in families of many shapes, with names as long as ours, and 3,000 relations. */
function many(): MapRecords {
  const bodies: Body[] = []
  for (let index = 0; index < 500; index += 1) {
    const parent = index % 7 === 0 ? null : (bodies[Math.floor(index / (2 + (index % 5)))] ?? null)
    const name = `Pohjoisen ulottuvuuden kansainvälistymisyhteistyötoimikunta ${index}`
    bodies.push(aBody(name.slice(0, 12 + ((index * 13) % 50)), { parentId: parent?.id ?? null }))
  }
  const relations = Array.from({ length: 3000 }, (_, index) => {
    const from = bodies[(index * 17) % 500] ?? expect.fail()
    const to = bodies[(index * 31 + 7) % 500] ?? expect.fail()
    return from === to ? [] : [relate(from, to, { kind: 'cooperatesWith' })]
  }).flat()
  return recordsOf(bodies, { relations })
}

function overlapping({ nodes }: MapLayout): string[] {
  return nodes.flatMap((a, index) =>
    nodes
      .slice(index + 1)
      .filter(
        (b) =>
          a.x < b.x + b.width &&
          b.x < a.x + a.width &&
          a.y < b.y + b.height &&
          b.y < a.y + a.height,
      )
      .map((b) => `${a.node.name} ${b.node.name}`),
  )
}

describe('the cooperation map', () => {
  it('hangs bodies on parents, organisations and programmes, the strongest first', () => {
    const organisation = createRecord('organisation', { name: local('Kainuun liitto') })
    const programme = createRecord('programme', { name: local('Aurora') })
    const beac = aBody('BEAC')
    const brc = aBody('BRC', { parentId: beac.id, convenerId: organisation.id })
    const team = aBody('Tiimi', { convenerId: organisation.id })
    const committee = aBody('Seurantakomitea', { programmeId: programme.id })
    const graph = mapGraph(
      recordsOf([beac, brc, team, committee], {
        organisations: byId([organisation]),
        programmes: byId([programme]),
      }),
      'fi',
    )
    const below = [...graph.placed].map(([id, { kind, to }]) => [
      graph.nodes.get(id)?.name,
      kind,
      graph.nodes.get(to)?.name,
    ])
    expect(below).toEqual(
      expect.arrayContaining([
        ['BRC', 'parent', 'BEAC'],
        ['Tiimi', 'convener', 'Kainuun liitto'],
        ['Seurantakomitea', 'programme', 'Aurora'],
      ]),
    )
    expect(below).toHaveLength(3)
    expect(graph.links.map(({ kind }) => kind)).toContain('convener')
  })

  it('hangs a secretariat on the body it serves, and a body on an organisation that serves it', () => {
    const lapland = createRecord('organisation', { name: local('Lapin liitto') })
    const secretariat = aBody('Sihteeristö')
    const council = aBody('Neuvosto', { secretariat: link('body', secretariat.id) })
    const calotte = aBody('Pohjoiskalotin neuvosto', {
      secretariat: link('organisation', lapland.id),
    })
    const { placed } = mapGraph(
      recordsOf([secretariat, council, calotte], { organisations: byId([lapland]) }),
      'fi',
    )
    expect(placed.get(secretariat.id)?.to).toBe(council.id)
    expect(placed.get(calotte.id)?.to).toBe(lapland.id)
  })

  it('draws a merged body to what it merged into, from the day on which it did', () => {
    const network = aBody('Verkosto')
    const group = aBody('Strategiaryhmä')
    const graph = mapGraph(
      recordsOf([network, group], { relations: [relate(group, network, { from: '2023-01-01' })] }),
      'fi',
    )
    expect(graph.placed.get(group.id)?.to).toBe(network.id)
    expect(linksOn(graph.links, '2021-06-01')).toEqual([])
    expect(linksOn(graph.links, '2026-06-01')).toHaveLength(1)
  })

  it('does not draw what the tree says already: that a body reports to one above it', () => {
    const committee = aBody('Komitea')
    const groups = aBody('Työryhmät', { parentId: committee.id })
    const above = { reportsTo: link('body', committee.id) }
    const one = aBody('Työryhmä', { parentId: groups.id, ...above })
    const other = aBody('Erillinen', { parentId: null, ...above })
    const { links, placed } = mapGraph(recordsOf([committee, groups, one, other]), 'fi')
    const drawn = linksToDraw(links, placed)
    expect(links.filter(({ kind }) => kind === 'reportsTo')).toHaveLength(2)
    expect(drawn.filter(({ kind }) => kind === 'reportsTo').map(({ from }) => from)).toEqual([
      other.id,
    ])
  })

  it('cuts a cycle of parents and leaves out links to what is not there', () => {
    const a = aBody('A')
    const b = aBody('B', { parentId: a.id })
    const cyclic = { ...a, parentId: b.id }
    const lost = aBody('C', { parentId: '01900000-0000-7000-8000-000000000001' })
    const graph = mapGraph(recordsOf([cyclic, b, lost]), 'fi')
    const { nodes } = mapLayout(graph)
    expect(nodes.map(({ node }) => node.name).sort()).toEqual(['A', 'B', 'C'])
    expect(graph.placed.size).toBe(1)
    for (const { from, to } of graph.links) {
      expect(graph.nodes.has(from) && graph.nodes.has(to)).toBe(true)
    }
  })

  it('lays 500 bodies on one sheet with no card upon another, the same each time', () => {
    const records = many()
    const graph = mapGraph(records, 'fi')
    const layout = mapLayout(graph)
    expect(layout.nodes).toHaveLength(500)
    expect(overlapping(layout)).toEqual([])
    for (const { x, y, width, height } of layout.nodes) {
      expect(x).toBeGreaterThanOrEqual(0)
      expect(y).toBeGreaterThanOrEqual(0)
      expect(x + width).toBeLessThanOrEqual(layout.width + 0.001)
      expect(y + height).toBeLessThanOrEqual(layout.height + 0.001)
    }
    expect(mapLayout(mapGraph(records, 'fi'))).toEqual(layout)
    const [lines] = mapLines(
      graph.links.filter(({ kind }) => kind === 'cooperatesWith'),
      new Map(layout.nodes.map((node) => [node.node.id, node])),
      graph.placed,
    )
    const apart = records.relations.filter(
      ({ subject, object }) => graph.placed.get(subject.id)?.to !== object.id,
    )
    expect(apart.length).toBeGreaterThan(2900)
    expect(lines?.lines.split('M')).toHaveLength(apart.length + 1)
  })

  it('reads a family from its root down, and arrows lead along it', () => {
    const root = aBody('Juuri')
    const first = aBody('Ensimmäinen', { parentId: root.id })
    const second = aBody('Toinen', { parentId: root.id })
    const alone = aBody('Yksin')
    const { nodes } = mapLayout(mapGraph(recordsOf([alone, second, first, root]), 'fi'))
    const names = nodes.map(({ node }) => node.name)
    expect(names.slice(names.indexOf('Juuri'), names.indexOf('Juuri') + 3)).toEqual([
      'Juuri',
      'Ensimmäinen',
      'Toinen',
    ])
    const all = new Map(nodes.map((node) => [node.node.id, node]))
    const at = (body: Body) => all.get(body.id) ?? expect.fail()
    const step = (body: Body, way: 'left' | 'right' | 'up' | 'down') =>
      stepFrom(at(body), way, all)?.node.name
    expect(step(root, 'right')).toBe('Ensimmäinen')
    expect(step(first, 'down')).toBe('Toinen')
    expect(step(second, 'up')).toBe('Ensimmäinen')
    expect(step(second, 'left')).toBe('Juuri')
    const ways = ['left', 'right', 'up', 'down'] as const
    expect(ways.map((way) => step(alone, way)).filter(Boolean)).not.toEqual([])
  })

  it('says nothing of an empty workspace', () => {
    expect(mapLayout(mapGraph(recordsOf([]), 'fi'))).toEqual({ nodes: [], width: 0, height: 0 })
  })
})
